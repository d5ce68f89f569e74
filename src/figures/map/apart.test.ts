import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apart } from './apart.ts';

const point = fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }) });

test('points that are nearly the same part by equal steps', () => {
  const [a, b] = apart(
    [
      { x: 10, y: 10 },
      { x: 13, y: 10 },
    ],
    10,
  );
  expect([a, b]).toEqual([
    { x: 6.5, y: 10 },
    { x: 16.5, y: 10 },
  ]);
});

test('points with room stay where they are', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 0, y: 30 },
  ];
  expect(apart(points, 10)).toEqual(points);
});

test('however many share a place, none covers another, and they always part alike', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 6 }), (points) => {
      const moved = apart(points, 10);
      moved.forEach((a, index) => {
        for (const b of moved.slice(index + 1)) expect(Math.hypot(b.x - a.x, b.y - a.y)).toBeGreaterThan(8);
      });
      expect(apart(points, 10)).toEqual(moved);
    }),
  );
});
