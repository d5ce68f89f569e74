import { expect, it } from 'vitest';
import { coordinatesText } from './coordinates.ts';

it('names the hemisphere of a point in words, not signs', () => {
  expect(coordinatesText(-33.5, 71.25)).toBe('33.50° S, 71.25° E');
  expect(coordinatesText(12, -0.5)).toBe('12.00° N, 0.50° W');
  expect(coordinatesText(-13.8, 188.2)).toBe('13.80° S, 171.80° W');
});
