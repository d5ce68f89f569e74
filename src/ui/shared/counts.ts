import { words } from '../../words/index.ts';
import { counted } from '../../words/say.ts';
import type { CitationUse } from '../../model/types.ts';

/** How many items have each key, in the order of `keys`; keys without items have 0. */
export function countBy<T, K extends string>(
  items: readonly T[],
  keyOf: (item: T) => K,
  keys: readonly K[],
): { key: K; count: number }[] {
  return keys.map((key) => ({ key, count: items.filter((item) => keyOf(item) === key).length }));
}

/** The uses of a work in the text of the study, without those in the edition's notes. */
export const usesInText = <T extends Pick<CitationUse, 'note'>>(uses: readonly T[]): T[] =>
  uses.filter(({ note }) => note === undefined);

/** How often a work is cited, in the text and in how many notes: `Cited 12 times, and in 1 note`. */
export function citedText(uses: readonly Pick<CitationUse, 'note'>[]): string {
  const times = usesInText(uses).length;
  const notes = new Set(uses.flatMap(({ note }) => note ?? [])).size;
  const { cited, citedInNotes, citedAndInNotes } = words.counts;
  const inText = counted(cited, { count: times });
  if (notes === 0) return inText;
  return times === 0
    ? counted(citedInNotes, { count: notes })
    : counted(citedAndInNotes, { count: notes, cited: inText });
}
