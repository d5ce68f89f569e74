/** The few results that the panel shows: the best, but not all of one kind. */
import type { Knowledge } from './knowledge.ts';
import type { Hit } from './find.ts';
import type { Kind } from './kinds.ts';

/** So many of a kind come first; others of it only where there is room. */
const SHARES: Partial<Record<Kind, number>> = { passage: 4, entry: 3 };
const SHARE = 2;

/** At most `most` hits, in their order. */
export function shortlist(hits: readonly Hit[], most: number, { records }: Knowledge): Hit[] {
  const counts = new Map<Kind, number>();
  const [shared, others]: [Hit[], Hit[]] = [[], []];
  for (const hit of hits) {
    const kind = records[hit.record]?.kind ?? 'passage';
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    (count < (SHARES[kind] ?? SHARE) ? shared : others).push(hit);
  }
  const chosen = new Set([...shared, ...others].slice(0, most));
  return hits.filter((hit) => chosen.has(hit));
}
