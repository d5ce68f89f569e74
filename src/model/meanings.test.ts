import { expect, test } from 'vitest';
import { passagesName, referenceTypeName, worksName } from './meanings.ts';

test('a kind of work is called by a word, be it known or not', () => {
  expect(referenceTypeName('article-journal')).toBe('Journal article');
  expect(referenceTypeName('musical_score')).toBe('Musical score');
});

test('passages and works are x their number', () => {
  expect([['2.1'], ['2.1', '2.4'], ['2.1-2.4']].map(passagesName)).toEqual(['Passage', 'Passages', 'Passages']);
  expect([['aaby-1931'], ['aaby-1931', 'berg-1932']].map(worksName)).toEqual(['Work cited', 'Works cited']);
});
