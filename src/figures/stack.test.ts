import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved, overlaps, type Box } from './box.ts';
import { stack } from './stack.ts';

const box = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  y: fc.constantFrom(0, 10),
  width: fc.integer({ min: 5, max: 200 }),
  height: fc.integer({ min: 5, max: 60 }),
});
const blocks = fc.array(fc.array(fc.array(box, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }), {
  maxLength: 25,
});

test('blocks keep their gap', () => {
  fc.assert(
    fc.property(blocks, (all) => {
      const places = stack(
        all.map((shapes) => shapes.map((boxes) => ({ boxes }))),
        { x: 4, y: 3 },
      );
      expect(places).toHaveLength(all.length);
      const drawn = places.map(({ shape, y }) => shape.boxes.map((one: Box) => moved(one, 0, y)));
      drawn.forEach((boxes, index) => {
        for (const other of drawn.slice(index + 1).flat())
          for (const one of boxes) expect(overlaps(one, other, 2.9)).toBe(false);
      });
    }),
  );
});

test('a block with two shapes takes the one that lies higher', () => {
  const shape = (x: number) => ({ boxes: [{ x, y: 0, width: 10, height: 10 }] });
  const places = stack([[shape(0)], [shape(0), shape(50)]], { x: 2, y: 2 });
  expect(places.map(({ shape: { boxes }, y }) => [boxes[0]?.x, y])).toEqual([
    [0, 0],
    [50, 0],
  ]);
});
