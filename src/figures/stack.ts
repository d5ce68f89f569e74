import { moved, overlaps, type Box } from './box.ts';

/** One way of drawing a block: what it covers, as boxes around the origin of its own. */
export interface Shape {
  boxes: readonly Box[];
}

/** Where a block went. */
export interface Place<S extends Shape> {
  shape: S;
  /** How far down its shape is moved. */
  y: number;
}

/** Steps in which a block looks for room. */
const STEP = 3;

/**
 * Stacks blocks whose place across is fixed: each takes the highest place at which it keeps `gap` from all before it.
 * A block with several shapes takes the one that lies highest, the first of equal ones. In the order of `blocks`.
 */
export function stack<S extends Shape>(blocks: readonly (readonly S[])[], gap: { x: number; y: number }): Place<S>[] {
  const taken: Box[] = [];
  return blocks.flatMap((shapes) => {
    let best: Place<S> | undefined;
    for (const shape of shapes) {
      const y = firstFree(shape, taken);
      if (!best || y < best.y) best = { shape, y };
    }
    if (!best) return [];
    const { shape, y } = best;
    taken.push(...shape.boxes.map((box) => grown(moved(box, 0, y), gap)));
    return [best];
  });
}

/** The lowest y at which no box of the shape touches a taken one, which has its gap around it. */
function firstFree(shape: Shape, taken: readonly Box[]): number {
  const inTheWay = shape.boxes.flatMap((box) =>
    taken.filter((other) => overlaps({ ...box, y: other.y, height: 1 }, other)).map((other) => ({ box, other })),
  );
  for (let y = 0; ;) {
    const hit = inTheWay.find(({ box, other }) => overlaps(moved(box, 0, y), other));
    if (!hit) return y;
    // Past what is in the way: it stays in the way until then.
    const { box, other } = hit;
    y += Math.max(1, Math.ceil((other.y + other.height - box.y - y) / STEP)) * STEP;
  }
}

const grown = (box: Box, gap: { x: number; y: number }): Box => ({
  x: box.x - gap.x,
  y: box.y - gap.y,
  width: box.width + 2 * gap.x,
  height: box.height + 2 * gap.y,
});
