import { expect, test } from 'vitest';
import { placeInText } from './place-in-text.ts';

const passages = [
  { ref: '2.1', words: 500 },
  { ref: '2.2', words: 400 },
  { ref: '2.3', words: 100 },
];

test('says the passage, the last passage and the minutes left', () => {
  expect(placeInText(passages, 0, false)).toBe('At 2.1 of 2.3, 4 min left');
  expect(placeInText(passages, 1, false)).toBe('At 2.2 of 2.3, 2 min left');
});

test('says no minutes where less than half a minute is left', () => {
  expect(placeInText(passages, 2, false)).toBe('At 2.3 of 2.3');
});

test('says nothing before the first passage, and the end after the last', () => {
  expect(placeInText(passages, -1, false)).toBe('');
  expect(placeInText(passages, 2, true)).toBe('End of the chapter');
  expect(placeInText([], -1, true)).toBe('');
});
