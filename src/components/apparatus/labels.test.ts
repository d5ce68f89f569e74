import { expect, test } from 'vitest';
import { referenceTypeName } from './labels.ts';

test('a kind of work is called by a word, be it known or not', () => {
  expect(referenceTypeName('article-journal')).toBe('Journal article');
  expect(referenceTypeName('musical_score')).toBe('Musical score');
});
