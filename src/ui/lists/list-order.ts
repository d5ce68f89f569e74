/** Grouping of a list by a number that its items carry, the highest first. */
import { words } from '../../words/index.ts';
import { counted } from '../../words/say.ts';
import { groupBy } from '../shared/group-by.ts';

/** What a group of items has in common, and how its heading reads. */
export interface OrderedGroup<T> {
  title: string;
  items: T[];
}

/** The numbers by which lists can be grouped, under the names that items and addresses have for them. */
export type ListOrder = keyof typeof words.lists.orders;

/** Groups items by their numbers; those without one come last, and within a group the order is kept. */
export function groupByNumber<T>(
  items: readonly T[],
  numberOf: (item: T) => number | undefined,
  order: ListOrder,
): OrderedGroup<T>[] {
  const rank = (value: number | undefined): number => value ?? -Infinity;
  return [...groupBy(items, numberOf)]
    .sort(([a], [b]) => rank(b) - rank(a))
    .map(([value, group]) => ({ title: titleOf(value, order), items: group }));
}

/** How a heading reads: a number alone, or with what it counts; or what stands for no number. */
function titleOf(value: number | undefined, order: ListOrder): string {
  if (value === undefined) return words.lists.orders[order].none;
  // A year has no thousands.
  return order === 'year' ? String(value) : counted(words.lists.orders[order].group, { count: value });
}
