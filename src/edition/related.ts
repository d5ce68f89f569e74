/** Passages that belong to one another: they cite the same works, use the same entries, are named by the same events. */
import type { Edition, Passage } from '../model/types.ts';
import { passageByRef } from './find.ts';

export interface RelatedPassage {
  passage: Passage;
  /** What both share, the rarest first: names of works, entries and events. */
  shared: string[];
}

/** So many passages, and of each so many reasons. */
const [PASSAGES, REASONS] = [3, 3];
/** What stands in more passages than this ties none of them, and would make the work grow with the square of the text. */
const COMMON = 40;

/** What ties passages: its name, and where it stands. */
interface Tie {
  name: string;
  refs: string[];
}

const ties = new WeakMap<readonly Passage[], Map<string, Tie[]>>();

/** What each passage may share with others, the rarest first. */
function tiesOf({ passages, references, entries, events }: Edition): Map<string, Tie[]> {
  let known = ties.get(passages);
  if (known) return known;
  ties.set(passages, (known = new Map(passages.map(({ ref }) => [ref, []]))));
  const all = [
    ...references.map(({ label, citedIn }) => ({ name: label, refs: citedIn })),
    ...entries.map(({ term, usedIn }) => ({ name: term, refs: usedIn })),
    ...events.map(({ title, passages }) => ({ name: title, refs: passages })),
  ].map(({ name, refs }) => ({ name, refs: [...new Set(refs)] }));
  const telling = all.filter(({ refs }) => refs.length <= COMMON);
  for (const tie of telling.sort((a, b) => a.refs.length - b.refs.length))
    for (const ref of tie.refs) known.get(ref)?.push(tie);
  return known;
}

/**
 * The passages that share most with one, the nearest first; neighbours, which one reads anyway, are left out. What stands in few
 * passages ties more than what stands in many: a thing that both share counts as one, divided by the other passages that have it.
 */
export function relatedPassages(edition: Edition, { ref, previous, next }: Passage): RelatedPassage[] {
  const found = new Map<string, { weight: number; shared: string[] }>();
  for (const { name, refs } of tiesOf(edition).get(ref) ?? [])
    for (const other of refs) {
      if ([ref, previous, next].includes(other)) continue;
      const { weight, shared } = found.get(other) ?? { weight: 0, shared: [] };
      found.set(other, { weight: weight + 1 / (refs.length - 1), shared: [...shared, name] });
    }
  return [...found]
    .sort(([, a], [, b]) => b.weight - a.weight)
    .flatMap(([other, { shared }]) => {
      const passage = passageByRef(edition, other);
      return passage ? [{ passage, shared: shared.slice(0, REASONS) }] : [];
    })
    .slice(0, PASSAGES);
}
