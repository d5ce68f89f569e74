import type { Box } from '../box.ts';
import { sequence } from '../chance.ts';
import { costOf, type Body, type Place, type Sheet, type Tie, type TieBody } from './layout-cost.ts';
import { byForces } from './layout-forces.ts';

/** Where everything went. */
export interface Layout {
  /** By id, those of ties included. */
  boxes: Map<string, Box>;
  height: number;
}

/** Steps of a search: so many a body, and at most so many. */
const STEPS = { each: 1200, most: 40_000 };
/** How far a body jumps at the beginning and at the end of the search, in pixels. */
const JUMPS = [260, 6] as const;
/** How much worse a step may be at the beginning and at the end. */
const HEAT = [900, 4] as const;
/** Where on its line a block may stand. */
const ON_LINE = [0.28, 0.72] as const;
/** Beginnings of the sequences of chance; the best search counts. */
const SEEDS = [1, 2, 3, 4, 5, 6];
/** Attempts, each on a higher sheet. */
const ATTEMPTS = 4;

/**
 * Gives bodies their places, with straight lines between those tied and a block on each line: nothing over another, few
 * lines across others, none behind a body that is not its own. A force layout begins, a search with a fixed sequence of
 * chance improves it, so the same bodies and ties give the same places. Boxes by id, those of ties included.
 */
export function layOut(bodies: readonly Body[], ties: readonly TieBody[], width: number): Layout {
  const key = JSON.stringify([bodies, ties, width]);
  if (memo?.key !== key) memo = { key, layout: find(bodies, ties, width) };
  return memo.layout;
}

/** The last layout: the authoring server asks for the same one with every request. */
let memo: { key: string; layout: Layout } | undefined;

function find(bodies: readonly Body[], ties: readonly TieBody[], width: number): Layout {
  const area = [...bodies, ...ties].reduce((sum, body) => sum + (body.width + 24) * (body.height + 20), 0);
  let best: { places: Place[]; ties: Tie[]; cost: number } | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const sheet = { width, height: Math.max(240, (area * (2.6 + attempt * 0.8)) / width) };
    const found = SEEDS.map((seed) => search(bodies, ties, sheet, seed));
    const free = found.filter(({ overlap }) => overlap === 0).sort((a, b) => a.cost - b.cost);
    best = free[0] ?? best ?? found[0];
    if (free[0]) break;
  }
  const boxes = new Map<string, Box>();
  bodies.forEach(({ id }, index) => boxes.set(id, boxAround(best?.places[index])));
  ties.forEach(({ id }, index) => boxes.set(id, boxAround(best?.ties[index]?.block)));
  return trimmed(boxes);
}

const boxAround = ({ x, y, width, height }: Place = { x: 0, y: 0, width: 0, height: 0 }): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** The boxes moved up to the top of the sheet, and its height. */
function trimmed(boxes: Map<string, Box>): Layout {
  const all = [...boxes.values()];
  const top = all.length > 0 ? Math.min(...all.map(({ y }) => y)) : 0;
  const height = Math.max(0, ...all.map((box) => box.y + box.height - top));
  return { boxes: new Map([...boxes].map(([id, box]) => [id, { ...box, y: box.y - top + 1 }])), height: height + 2 };
}

function search(
  bodies: readonly Body[],
  ties: readonly TieBody[],
  sheet: Sheet,
  seed: number,
): { places: Place[]; ties: Tie[]; cost: number; overlap: number } {
  const places = byForces(bodies, ties, sheet);
  const placeOf = (wanted: string): Place => {
    const place = places[bodies.findIndex(({ id }) => id === wanted)];
    if (!place) throw new RangeError(`${wanted} is tied and has no body`);
    return place;
  };
  const lines = ties.map(({ a, b, width, height }): Tie => ({
    a: placeOf(a),
    b: placeOf(b),
    block: { x: 0, y: 0, width, height },
    at: 0.5,
  }));
  const chance = sequence(seed);
  let { cost } = costOf(places, lines, sheet);
  const steps = Math.min(STEPS.most, STEPS.each * (bodies.length + ties.length));
  for (let step = 0; step < steps; step++) {
    const part = step / steps;
    const jump = JUMPS[0] * (JUMPS[1] / JUMPS[0]) ** part;
    const heat = HEAT[0] * (HEAT[1] / HEAT[0]) ** part;
    const undo = change(places, lines, sheet, jump, chance);
    // Metropolis's rule: what is worse passes by chance, the less likely the worse it is and the cooler.
    const limit = cost - heat * Math.log(chance());
    const next = costOf(places, lines, sheet, limit).cost;
    if (next <= limit) cost = next;
    else undo();
  }
  return { places, ties: lines, ...costOf(places, lines, sheet) };
}

/** One step: a body jumps, two change places, or a block moves on its line. Returns what takes it back. */
function change(
  places: readonly Place[],
  ties: readonly Tie[],
  { width, height }: Sheet,
  jump: number,
  chance: () => number,
): () => void {
  const kind = chance();
  const one = places[Math.floor(chance() * places.length)];
  const tie = ties[Math.floor(chance() * ties.length)];
  if (kind < 0.3 && tie) {
    const before = tie.at;
    tie.at = ON_LINE[0] + chance() * (ON_LINE[1] - ON_LINE[0]);
    return () => void (tie.at = before);
  }
  const other = places[Math.floor(chance() * places.length)];
  if (!one || !other) return () => undefined;
  const before = [one.x, one.y, other.x, other.y] as const;
  if (kind < 0.36 && one !== other) {
    [one.x, one.y, other.x, other.y] = [other.x, other.y, one.x, one.y];
  } else {
    const [halfWidth, halfHeight] = [one.width / 2, one.height / 2];
    one.x = Math.min(Math.max(one.x + (chance() - 0.5) * 2 * jump, halfWidth + 1), width - halfWidth - 1);
    one.y = Math.min(Math.max(one.y + (chance() - 0.5) * 2 * jump, halfHeight), height - halfHeight);
  }
  return () => {
    [one.x, one.y] = [before[0], before[1]];
    if (one !== other) [other.x, other.y] = [before[2], before[3]];
  };
}
