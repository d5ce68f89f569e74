import { expect, test } from 'vitest';
import { drawStrokes } from './strokes.ts';

const passages = [
  { ref: '1.1', words: 200, notes: [] },
  { ref: '1.2', words: 100, notes: ['first', 'second'] },
  { ref: '1.2a', words: 1, notes: [] },
];

test('strokes are as high as passages are long', () => {
  const { strokes } = drawStrokes(passages);
  expect(strokes.map(({ label, height }) => `${label}: ${height}`)).toEqual(['1: 5.5', '2: 2.75', '2a: 0.5']);
});

test('strokes end on one line, with a dot for each note above them', () => {
  const { room, strokes } = drawStrokes(passages);
  expect(strokes.map(({ top, height }) => top + height)).toEqual([room, room, room]);
  expect(strokes.map(({ dots }) => dots)).toEqual([[], [2.38, 1.81], []]);
});

test('there is room for the dots of the highest stroke', () => {
  const { room, strokes } = drawStrokes([{ ref: '1.1', words: 10, notes: ['first', 'second', 'third'] }]);
  expect(room).toBe(7.19);
  expect(Math.min(...(strokes[0]?.dots ?? []))).toBeGreaterThan(0);
});
