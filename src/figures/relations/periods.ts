import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

/** A span of years by which relations are sifted. */
export interface Period {
  /** Years with fractions; the first period has no beginning, the last no end. */
  start: number;
  end: number;
  /** `before 2000`, `2000 to 2009`, `2020 and after`. */
  name: string;
}

/** At most so many periods: the style sheet knows as many. */
const MAX = 6;
/** The first period takes in decades until so many relations have begun. */
const ENOUGH = 4;

/** Decades in which relations begin, early ones with few of them together. A single decade needs no periods. */
export function periodsOf(relations: readonly { start: number }[]): Period[] {
  const starts = relations
    .map(({ start }) => start)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const enough = starts[Math.min(ENOUGH, starts.length) - 1];
  const last = starts.at(-1);
  if (enough === undefined || last === undefined) return [];
  const decade = (time: number) => Math.floor(time / 10) * 10;
  const first = Math.max(decade(enough) + 10, decade(last) - 10 * (MAX - 2));
  const bounds: number[] = [];
  for (let bound = first; bound <= decade(last); bound += 10) bounds.push(bound);
  if (bounds.length === 0) return [];
  return [-Infinity, ...bounds].map((start, index) => {
    const end = bounds[index] ?? Infinity;
    return { start, end, name: nameOf(start, end) };
  });
}

function nameOf(start: number, end: number): string {
  const { before, from, years } = words.relations;
  if (start === -Infinity) return say(before, { year: String(end) });
  return end === Infinity
    ? say(from, { year: String(start) })
    : say(years, { from: String(start), to: String(end - 1) });
}

/** Classes that tell in which periods something holds: `in-0 in-2`. */
export const inPeriods = (periods: readonly number[]): string => periods.map((period) => `in-${period}`).join(' ');
