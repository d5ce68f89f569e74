/** Grouping of a list by a number that its items carry, the highest first. */
import { groupBy } from '../shared/group-by.ts';

/** What a group of items has in common, and how its heading reads. */
export interface OrderedGroup<T> {
  title: string;
  items: T[];
}

/** How headings read: a number alone, or with what it counts; and what stands for no number. */
export interface OrderWords {
  one?: string | undefined;
  many?: string | undefined;
  none: string;
}

/** Groups items by their numbers; those without one come last, and within a group the order is kept. */
export function groupByNumber<T>(
  items: readonly T[],
  numberOf: (item: T) => number | undefined,
  words: OrderWords,
): OrderedGroup<T>[] {
  const rank = (value: number | undefined): number => value ?? -Infinity;
  return [...groupBy(items, numberOf)]
    .sort(([a], [b]) => rank(b) - rank(a))
    .map(([value, group]) => ({ title: titleOf(value, words), items: group }));
}

function titleOf(value: number | undefined, { one, many, none }: OrderWords): string {
  if (value === undefined) return none;
  const unit = value === 1 ? one : many;
  return unit ? `${value} ${unit}` : String(value);
}
