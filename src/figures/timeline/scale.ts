/** An axis of time on which every year has the room that its events need. */

export interface TimeScale {
  /** Place of a moment, in years with fractions. Moments outside go to the ends. */
  at(time: number): number;
  /** The years with a label, with their places, at least `gap` apart. */
  ticks(gap: number): { year: number; x: number }[];
  /** Runs of more than `LONG` empty years, which the axis draws broken. */
  breaks: { from: number; to: number }[];
}

/** What a year has beside the room of its events. */
const BASE = 0.45;
/** What an empty year has, and at most all those of one run. */
const EMPTY = 0.2;
const EMPTY_RUN = 1.6;
const LONG = 8;

/**
 * A scale from `from` to `to` that is even within a year: a year is as wide as its events are many, and years without
 * any are narrow. It never runs backward. `starts` are the moments at which events begin.
 */
export function timeScale(starts: readonly number[], end: number, [from, to]: [from: number, to: number]): TimeScale {
  const first = Math.floor(Math.min(...starts, end));
  const last = Math.max(first, Math.floor(Math.max(...starts)), Math.ceil(end) - 1);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const counts = new Map<number, number>();
  for (const start of starts) counts.set(Math.floor(start), (counts.get(Math.floor(start)) ?? 0) + 1);
  const runs = emptyRuns(years.filter((year) => !counts.has(year)));
  const weights = years.map((year) => {
    const count = counts.get(year);
    if (count !== undefined) return BASE + count;
    const run = runs.find((candidate) => year >= candidate.from && year < candidate.to);
    const length = run ? run.to - run.from : 1;
    return Math.min(EMPTY, EMPTY_RUN / length);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const edges = [0];
  for (const weight of weights) edges.push((edges.at(-1) ?? 0) + weight);
  const place = (part: number) => from + ((to - from) * part) / total;
  const at = (time: number): number => {
    const clamped = Math.min(Math.max(time, first), last + 1);
    const index = Math.min(Math.floor(clamped) - first, years.length - 1);
    return place((edges[index] ?? 0) + (weights[index] ?? 0) * (clamped - first - index));
  };
  return {
    at,
    breaks: runs.filter((run) => run.to - run.from > LONG),
    ticks: (gap) => spaced(years, counts, at, gap),
  };
}

/** Neighbouring years as runs, `to` excluded. */
function emptyRuns(years: readonly number[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.to === year) run.to = year + 1;
    else runs.push({ from: year, to: year + 1 });
  }
  return runs;
}

/** Years with events first, those with more before those with fewer: each gets a label where there is room. */
function spaced(
  years: readonly number[],
  counts: ReadonlyMap<number, number>,
  at: (time: number) => number,
  gap: number,
) {
  const wanted = years
    .filter((year) => counts.has(year))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
  const kept: { year: number; x: number }[] = [];
  const first = years[0];
  for (const year of first === undefined ? wanted : [first, ...wanted]) {
    const x = at(year);
    if (kept.every((tick) => Math.abs(tick.x - x) >= gap)) kept.push({ year, x });
  }
  return kept.sort((a, b) => a.x - b.x);
}
