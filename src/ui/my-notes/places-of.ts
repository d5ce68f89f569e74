/** Where notes stand in the edition as it is now: by the ledger, then by their words in the texts of the chapters. */
import { mayStandElsewhere, placeNotes, type PlacedNote } from '../../anchoring/place-notes.ts';
import type { OwnNote } from '../../own-notes/note.ts';
import { loadLookup } from '../teach/load-lookup.ts';
import { passageWords } from '../teach/passage-text.ts';

export interface Places {
  /** @throws (rejects with) an Error where a text cannot be had. */
  place: (notes: readonly OwnNote[]) => Promise<PlacedNote<OwnNote>[]>;
  /** Title of a passage's chapter, and the passage's address there. */
  chapterOf: (ref: string) => string | undefined;
  addressOf: (ref: string) => string | undefined;
}

/** @throws (rejects with) an Error where the catalogue of the edition cannot be had. */
export async function placesOf(catalogue: string): Promise<Places> {
  const lookup = await loadLookup(catalogue);
  const { chapters, base } = lookup.catalogue;
  const now = (ref: string) => lookup.resolve({ key: ref }).passages[0];
  const textsOf = async (refs: ReadonlySet<string | undefined>) => {
    const wanted = chapters.filter(({ passages }) => passages.some((ref) => refs.has(ref)));
    return new Map((await Promise.all(wanted.map(({ text }) => passageWords(`${base}${text}`)))).flat());
  };
  return {
    async place(notes) {
      // Their order is that of the whole text, whichever texts were read.
      const order = new Map(lookup.refs.map((ref, at) => [ref, at]));
      const some = placeNotes(notes, { now, texts: await textsOf(new Set(notes.map(({ ref }) => now(ref)))) });
      const placed = some.some(mayStandElsewhere)
        ? placeNotes(notes, { now, texts: await textsOf(new Set(lookup.refs)) })
        : some;
      const at = ({ ref }: PlacedNote) => (ref === undefined ? order.size : (order.get(ref) ?? order.size));
      return placed.toSorted((a, b) => at(a) - at(b));
    },
    chapterOf: (ref) => lookup.chapterOf(ref)?.title,
    addressOf: (ref) => {
      const chapter = lookup.chapterOf(ref);
      return chapter && `${base}${chapter.slug}/#p${ref}`;
    },
  };
}
