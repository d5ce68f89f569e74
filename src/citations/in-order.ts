/** The citations of one text, printed together. */
import { placesOf, type NotePlace } from './cite-place.ts';
import type { CitationEngine } from './engine.ts';
import type { CitedPiece } from './pieces.ts';
import type { CitationGroup } from './pandoc.ts';

/** A citation as the engine takes it. */
export type CitedGroup = Pick<CitationGroup, 'items' | 'narrative'>;

/** What stands where the citation is written, and the note to which it leads, if it does. */
export interface PrintedCitation {
  pieces: CitedPiece[];
  note?: CitedPiece[];
}

/**
 * Prints all citations of a text, in the order of their notes, one result for each. Whoever prints knows the order before the
 * first is printed, which styles of notes need; in all others, and in a text without notes, each prints as it would alone.
 * Throws a `RangeError` for a key that the library lacks.
 */
export function printInOrder(
  engine: Pick<CitationEngine, 'cite' | 'citeInNote' | 'notes'>,
  citations: readonly { group: CitedGroup; place?: NotePlace | undefined }[],
): PrintedCitation[] {
  const { notes } = engine;
  const placed = citations.flatMap(({ group: { items }, place }) => (place ? [{ items, note: place.number }] : []));
  const places = notes ? placesOf(placed, notes.near).values() : undefined;
  return citations.map(({ group, place }): PrintedCitation => {
    const own = place && places?.next().value;
    if (!place || !own) return { pieces: engine.cite(group) };
    const { sentence, note } = engine.citeInNote(group, own, place.where);
    return place.where === 'own' ? { pieces: sentence, note } : { pieces: [...sentence, ...note] };
  });
}
