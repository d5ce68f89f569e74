import { expect, test } from 'vitest';
import { parseChoice } from './citation-choice.ts';

test('a stored choice is read back', () => {
  expect(parseChoice('{"work":"study","style":"mla"}')).toEqual({ work: 'study', style: 'mla' });
});

test.each([null, '', '{', '[]', 'null', '7', '{"work":"x","style":7}'])('%s is no choice', (text) => {
  expect(parseChoice(text)).toEqual({ work: 'edition', style: 'apa' });
});
