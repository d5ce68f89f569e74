import { overlaps } from './box.ts';
import { sequence } from './chance.ts';
import { candidatesOf, type Candidate, type Placed, type Room, type Wanted } from './label-candidates.ts';
import { crosses, runsThrough } from './line.ts';

/** Steps of the search for each label. */
const STEPS = 5000;
/** What a conflict costs, in pixels that a label would rather stand off. */
const CONFLICT = 220;
/** How much worse a step may be at the beginning and at the end. */
const HEAT = [60, 0.5] as const;
/** Room between two labels. */
const GAP = 2;

/**
 * Places labels beside their points: in the frame, off all obstacles and marks, off one another and off the lines of
 * others. Each has its places in an order of liking; a search with a fixed sequence of chance finds those that together
 * are liked best, so the same points give the same drawing. Labels that find no place are left out: of two in conflict
 * the one that stands later in `wanted`.
 */
export function placeLabels(wanted: readonly Wanted[], room: Room): Placed[] {
  const marks = wanted.map(({ id, x, y }) => boxAround(id, x, y, room.mark));
  const labels = wanted.map((label) => candidatesOf(label, marks, room)).filter((candidates) => candidates.length > 0);
  const state = labels.flatMap(([first]) => first ?? []);
  const chance = sequence(7);
  const steps = labels.length * STEPS;
  for (let step = 0; step < steps; step++) {
    const index = Math.floor(chance() * labels.length);
    const [candidates = [], now] = [labels[index], state[index]];
    // Better liked places are tried more often.
    const next = candidates[Math.floor(chance() ** 2 * candidates.length)];
    if (!now || !next || now === next) continue;
    const worse = costIn(state, next, index) - costIn(state, now, index);
    const heat = HEAT[0] * (HEAT[1] / HEAT[0]) ** (step / steps);
    if (worse <= 0 || chance() < Math.exp(-worse / heat)) state[index] = next;
  }
  return settled(labels, state).map(({ id, x, y, width, height, leader }) => ({
    id,
    x,
    y,
    width,
    height,
    ...(leader && { leader }),
  }));
}

const boxAround = (id: string, x: number, y: number, reach: number) => ({
  id,
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
});

/** What a candidate costs at its position among the others. */
function costIn(state: readonly Candidate[], candidate: Candidate, index: number): number {
  let conflicts = 0;
  state.forEach((other, position) => {
    if (position !== index && inConflict(candidate, other)) conflicts++;
  });
  return candidate.cost + conflicts * CONFLICT;
}

/** The places without conflicts: each label in turn takes the one found, or the best free one. */
function settled(labels: readonly (readonly Candidate[])[], state: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  labels.forEach((candidates, index) => {
    const found = state[index];
    const later = state.slice(index + 1);
    const isFree = (place: Candidate) => !kept.some((other) => inConflict(place, other));
    const free =
      found && isFree(found)
        ? found
        : candidates.filter(isFree).find((place) => !later.some((other) => inConflict(place, other)));
    if (free) kept.push(free);
  });
  return kept;
}

/** Whether two labels or their lines touch. */
const inConflict = (a: Placed, b: Placed): boolean =>
  overlaps(a, b, GAP) ||
  (a.leader !== undefined && runsThrough(a.leader, b)) ||
  (b.leader !== undefined && runsThrough(b.leader, a)) ||
  (a.leader !== undefined && b.leader !== undefined && crosses(a.leader, b.leader));
