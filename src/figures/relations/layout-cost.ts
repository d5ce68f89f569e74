/** How good a layout of bodies and the lines between them is. */

/** Something with a size that wants a place. */
export interface Body {
  id: string;
  width: number;
  height: number;
}

/** A line between two bodies that carries a block of a certain size. */
export interface TieBody extends Body {
  a: string;
  b: string;
}

/** A body by its middle. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A straight line between two places with a block on it. */
export interface Tie {
  a: Place;
  b: Place;
  /** Its block; costOf puts it on the line. */
  block: Place;
  /** Where on the line the block stands, from 0 to 1. */
  at: number;
}

export interface Sheet {
  width: number;
  height: number;
}

/** Free room between any two, and between a block and the ends of its own line, so that some of the line is seen. */
const GAP = 10;
const STUB = 18;
/** What each fault costs. */
const COST = { overlap: 3, offSheet: 2.5, behindBody: 160, behindBlock: 110, crossing: 42, length: 0.05 };

/**
 * The cost of a layout, and how much of it is overlap, which must be nothing in the end. Moves the blocks to their lines.
 * Where overlap alone passes `limit` the cost is infinite: looking at the lines takes most of the time.
 */
export function costOf(
  places: readonly Place[],
  ties: readonly Tie[],
  sheet: Sheet,
  limit = Infinity,
): { cost: number; overlap: number } {
  for (const { a, b, block, at } of ties) {
    block.x = a.x + (b.x - a.x) * at;
    block.y = a.y + (b.y - a.y) * at;
  }
  const overlap = overlapOf(places, ties) + offSheet(ties, sheet) * COST.offSheet;
  const cost = overlap * COST.overlap;
  return { overlap, cost: cost > limit ? Infinity : cost + linesCost(places, ties) };
}

// Both run tens of thousands of times: plain loops over the same arrays, without new ones.
function overlapOf(places: readonly Place[], ties: readonly Tie[]): number {
  let sum = 0;
  let i = 0;
  for (const place of places) {
    let j = 0;
    for (const other of places) if (j++ > i) sum += depth(place, other, GAP + 6);
    for (const tie of ties) sum += depth(place, tie.block, tie.a === place || tie.b === place ? STUB : GAP);
    i++;
  }
  i = 0;
  for (const { block } of ties) {
    let j = 0;
    for (const other of ties) if (j++ > i) sum += depth(block, other.block, GAP);
    i++;
  }
  return sum;
}

/** How far blocks lie beyond the sheet. */
function offSheet(ties: readonly Tie[], { width, height }: Sheet): number {
  let sum = 0;
  for (const { block } of ties) {
    sum += Math.max(0, block.width / 2 + 2 - block.x, block.x + block.width / 2 + 2 - width);
    sum += Math.max(0, block.height / 2 - block.y, block.y + block.height / 2 - height);
  }
  return sum;
}

/** What the lines cost: their length, their crossings, and what stands in their way. */
function linesCost(places: readonly Place[], ties: readonly Tie[]): number {
  let cost = 0;
  let i = 0;
  for (const tie of ties) {
    const { a, b } = tie;
    cost += Math.hypot(a.x - b.x, a.y - b.y) * COST.length;
    for (const place of places) if (place !== a && place !== b && runsThrough(a, b, place, 5)) cost += COST.behindBody;
    let j = 0;
    for (const other of ties) {
      if (other !== tie && runsThrough(a, b, other.block, 1)) cost += COST.behindBlock;
      const joined = other.a === a || other.a === b || other.b === a || other.b === b;
      if (j++ > i && !joined && cross(a, b, other.a, other.b)) cost += COST.crossing;
    }
    i++;
  }
  return cost;
}

/** How deep two places with a gap lie in each other, 0 where they do not. */
function depth(a: Place, b: Place, gap: number): number {
  const dx = (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x);
  if (dx <= 0) return 0;
  const dy = (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y);
  return dy <= 0 ? 0 : 20 + Math.min(dx, dy) * 4;
}

/** Whether the line from a to b runs through a box with some room around it. */
function runsThrough(a: Place, b: Place, { x, y, width, height }: Place, room: number): boolean {
  const [w, h] = [width / 2 + room, height / 2 + room];
  if (
    Math.max(a.x, b.x) < x - w ||
    Math.min(a.x, b.x) > x + w ||
    Math.max(a.y, b.y) < y - h ||
    Math.min(a.y, b.y) > y + h
  )
    return false;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  // The corners lie on both sides of the line exactly when it runs through.
  const side = Math.abs(dx * (y - a.y) - dy * (x - a.x));
  return side < Math.abs(dx) * h + Math.abs(dy) * w;
}

function cross(a: Place, b: Place, c: Place, d: Place): boolean {
  const side = (p: Place, q: Place, r: Place) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) > 0 !== side(a, b, d) > 0 && side(c, d, a) > 0 !== side(c, d, b) > 0;
}
