import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, overlaps } from './box.ts';
import type { Wanted } from './label-candidates.ts';
import { placeLabels } from './place-labels.ts';

const frame = { x: 0, y: 0, width: 500, height: 400 };
const room = { frame, obstacles: [{ x: 0, y: 360, width: 90, height: 40 }], mark: 5 };
const points = fc
  .array(
    fc.record({
      x: fc.integer({ min: 10, max: 490 }),
      y: fc.integer({ min: 10, max: 390 }),
      width: fc.integer({ min: 20, max: 120 }),
      height: fc.constantFrom(17, 32),
    }),
    { maxLength: 18 },
  )
  .map((all) => all.map((point, index): Wanted => ({ id: String(index), ...point })));

test('labels keep off one another, off marks and obstacles, and in the frame', () => {
  fc.assert(
    fc.property(points, (wanted) => {
      const placed = placeLabels(wanted, room);
      placed.forEach((label, index) => {
        expect(contains(frame, label)).toBe(true);
        for (const other of placed.slice(index + 1)) expect(overlaps(label, other)).toBe(false);
        for (const obstacle of room.obstacles) expect(overlaps(label, obstacle)).toBe(false);
        for (const { id, x, y } of wanted)
          if (id !== label.id) expect(overlaps(label, { x: x - 5, y: y - 5, width: 10, height: 10 })).toBe(false);
      });
    }),
    { numRuns: 25 },
  );
});

test('every point has its label where there is room, and the same points give the same places', () => {
  const wanted = Array.from({ length: 9 }, (_, index) => ({
    id: String(index),
    x: 60 + (index % 3) * 180,
    y: 50 + Math.floor(index / 3) * 130,
    width: 80,
    height: 17,
  }));
  const placed = placeLabels(wanted, room);
  expect(placed.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
  expect(placed.every(({ leader }) => leader === undefined)).toBe(true);
  expect(placeLabels(wanted, room)).toEqual(placed);
});

test('a point without any room goes without a label', () => {
  const tight = { frame: { x: 0, y: 0, width: 30, height: 30 }, obstacles: [], mark: 5 };
  expect(placeLabels([{ id: 'a', x: 15, y: 15, width: 80, height: 17 }], tight)).toEqual([]);
});
