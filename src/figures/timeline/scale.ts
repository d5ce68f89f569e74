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
  const counts = new Map<number, number>();
  for (const start of starts) counts.set(Math.floor(start), (counts.get(Math.floor(start)) ?? 0) + 1);
  const stretches = stretchesOf(counts, first, last + 1);
  const total = stretches.reduce((sum, { weight }) => sum + weight, 0);
  const at = (time: number): number => {
    const clamped = Math.min(Math.max(time, first), last + 1);
    let before = 0;
    for (const stretch of stretches) {
      if (clamped < stretch.to) {
        before += (stretch.weight * (clamped - stretch.from)) / (stretch.to - stretch.from);
        break;
      }
      before += stretch.weight;
    }
    return from + ((to - from) * before) / total;
  };
  return {
    at,
    breaks: stretches
      .filter((stretch) => stretch.isEmpty && stretch.to - stretch.from > LONG)
      .map((stretch) => ({ from: stretch.from, to: stretch.to })),
    ticks: (gap) => spaced(first, counts, at, gap),
  };
}

/** A year with events, or years without any in a row. */
interface Stretch {
  from: number;
  to: number;
  weight: number;
  isEmpty: boolean;
}

/** The time from one year to another in stretches, as many as there are years with events, however long it is. */
function stretchesOf(counts: ReadonlyMap<number, number>, first: number, end: number): Stretch[] {
  const stretches: Stretch[] = [];
  let now = first;
  const skipTo = (year: number): void => {
    const length = year - now;
    if (length > 0) stretches.push({ from: now, to: year, weight: Math.min(EMPTY * length, EMPTY_RUN), isEmpty: true });
  };
  for (const [year, count] of [...counts].sort(([a], [b]) => a - b)) {
    skipTo(year);
    stretches.push({ from: year, to: year + 1, weight: BASE + count, isEmpty: false });
    now = year + 1;
  }
  skipTo(end);
  return stretches;
}

/** Years with events first, those with more before those with fewer: each gets a label where there is room. */
function spaced(first: number, counts: ReadonlyMap<number, number>, at: (time: number) => number, gap: number) {
  const wanted = [...counts].sort(([a, many], [b, others]) => others - many || a - b).map(([year]) => year);
  const kept: { year: number; x: number }[] = [];
  for (const year of [first, ...wanted]) {
    const x = at(year);
    if (kept.every((tick) => Math.abs(tick.x - x) >= gap)) kept.push({ year, x });
  }
  return kept.sort((a, b) => a.x - b.x);
}
