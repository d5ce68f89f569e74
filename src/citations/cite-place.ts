/**
 * Where a cited work stands among the citations of its text, which decides how a style of notes prints it: in full, short, or
 * as "ibid.". CSL 1.0.2, "Choose", `position`: https://docs.citationstyles.org/en/stable/specification.html#choose
 */
import type { CitationItem } from './pandoc.ts';

/** The positions of CSL, by the numbers that citeproc-js gives them. */
export const FIRST = 0;
export const SUBSEQUENT = 1;
const IBID = 2;
const IBID_WITH_LOCATOR = 3;

/** The place of one cited work, in the words of citeproc-js. */
export interface CitePlace {
  position: number;
  'near-note'?: true;
  /** The note that cited the work first. */
  'first-reference-note-number'?: number;
}

/** In a style of notes: the note that a citation becomes, or the one in which it stands. */
export interface NotePlace {
  number: number;
  /** Whether it becomes the note; else where in a note of the text it stands. */
  where: 'own' | 'opens-sentence' | 'in-sentence';
}

/** A citation and the number of the note in which it stands. */
export interface NumberedCitation {
  items: readonly Pick<CitationItem, 'id' | 'locator' | 'label'>[];
  note: number;
}

/**
 * The places of all works that a text cites, citation by citation, in their order. "Ibid." is said of a work that the same
 * note has just cited, or that is all that the note before cites; a note without citations in between ends that.
 * @param near How many notes further a work still counts as near.
 */
export function placesOf(citations: readonly NumberedCitation[], near: number): CitePlace[][] {
  const cited = new Map<string, { first: number; last: number }>();
  const inNote = new Map<number, number>();
  for (const { items, note } of citations) inNote.set(note, (inNote.get(note) ?? 0) + items.length);
  let before: { item: NumberedCitation['items'][number]; note: number } | undefined;
  return citations.map(({ items, note }) =>
    items.map((item): CitePlace => {
      const known = cited.get(item.id);
      const isNext = before && (before.note === note || (before.note === note - 1 && inNote.get(before.note) === 1));
      const previous = isNext && before?.item.id === item.id ? before.item : undefined;
      before = { item, note };
      cited.set(item.id, { first: known?.first ?? note, last: note });
      if (!known) return { position: FIRST };
      return {
        position: previous ? repeated(previous, item) : SUBSEQUENT,
        ...(note - known.last <= near && { 'near-note': true }),
        'first-reference-note-number': known.first,
      };
    }),
  );
}

/** The position of a work that was cited just before: other pages are named; no page after one would mean the same page. */
function repeated(previous: Pick<CitationItem, 'locator' | 'label'>, { locator, label }: typeof previous): number {
  if (locator === undefined) return previous.locator === undefined ? IBID : SUBSEQUENT;
  const isSame = locator === previous.locator && (label ?? 'page') === (previous.label ?? 'page');
  return isSame ? IBID : IBID_WITH_LOCATOR;
}
