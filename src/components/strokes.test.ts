import { expect, test } from 'vitest';
import { strokes } from './strokes.ts';

test('strokes are as high as passages are long', () => {
  const passages = [
    { ref: '1.1', words: 200 },
    { ref: '1.2', words: 100 },
    { ref: '1.2a', words: 1 },
  ];
  expect(strokes(passages, 200).map(({ label, height }) => `${label}: ${height}`)).toEqual([
    '1: 5.5',
    '2: 2.75',
    '2a: 0.5',
  ]);
});
