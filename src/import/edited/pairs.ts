/** Texts of two lists that belong together, in the order of both. */
import { diffArrays } from 'diff';
import { likeness } from './likeness.ts';

/** From which likeness on two texts are the same, changed. */
const CHANGED = 0.4;

/** Places in both lists; one is absent for what only the other has. */
export interface Pair {
  one?: number;
  other?: number;
}

export function pairs(ones: readonly string[], others: readonly string[]): Pair[] {
  const found: Pair[] = [];
  let [one, other] = [0, 0];
  let gap: { ones: number[]; others: number[] } = { ones: [], others: [] };
  const close = (): void => {
    found.push(...likePairs(gap, ones, others));
    gap = { ones: [], others: [] };
  };
  for (const { value, added, removed } of diffArrays([...ones], [...others]))
    value.forEach(() => {
      if (removed) gap.ones.push(one++);
      else if (added) gap.others.push(other++);
      else {
        close();
        found.push({ one: one++, other: other++ });
      }
    });
  close();
  return found;
}

/** Each with the first of those left that is like it; what stands between them is alone. */
function likePairs(
  gap: { ones: readonly number[]; others: readonly number[] },
  ones: readonly string[],
  others: readonly string[],
): Pair[] {
  const found: Pair[] = [];
  let from = 0;
  for (const one of gap.ones) {
    const at = gap.others.findIndex(
      (other, index) => index >= from && likeness(ones[one] ?? '', others[other] ?? '') >= CHANGED,
    );
    if (at < 0) {
      found.push({ one });
      continue;
    }
    found.push(...gap.others.slice(from, at).map((other) => ({ other })));
    found.push({ one, other: gap.others[at] ?? 0 });
    from = at + 1;
  }
  return [...found, ...gap.others.slice(from).map((other) => ({ other }))];
}
