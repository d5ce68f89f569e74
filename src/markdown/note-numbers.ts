/**
 * The numbers that the notes of a chapter get, before they are notes: in the order in which the text refers to them, then
 * those to which notes refer. `remark-rehype` numbers footnotes so; the citations of a style of notes become some of them.
 */
import type { NotePlace } from '../citations/cite-place.ts';

/** A place of the text that refers to a footnote by its identifier, or a citation. */
export type NoteMark<Cited> = { footnote: string } | { cited: Cited; opensSentence: boolean };

/**
 * The citations in the order of their notes, each with its note. Those of a footnote to which nothing refers have none.
 * @param text The marks of the text. @param footnotes The marks in each footnote.
 */
export function numberNotes<Cited>(
  text: readonly NoteMark<Cited>[],
  footnotes: ReadonlyMap<string, readonly NoteMark<Cited>[]>,
): { cited: Cited; place: NotePlace | undefined }[] {
  const placed: { cited: Cited; place: NotePlace | undefined }[] = [];
  /** Footnotes by their numbers, in the order of these. */
  const referredTo = new Map<string, number>();
  let last = 0;
  const read = (marks: readonly NoteMark<Cited>[], note: number | undefined): void => {
    for (const mark of marks)
      if ('footnote' in mark) {
        if (!referredTo.has(mark.footnote)) referredTo.set(mark.footnote, ++last);
      } else if (note === undefined) placed.push({ cited: mark.cited, place: { number: ++last, where: 'own' } });
      else {
        const where = mark.opensSentence ? 'opens-sentence' : 'in-sentence';
        placed.push({ cited: mark.cited, place: { number: note, where } });
      }
  };
  read(text, undefined);
  // Grows while it is read: a note refers to others.
  for (const [footnote, number] of referredTo) read(footnotes.get(footnote) ?? [], number);
  for (const [footnote, marks] of footnotes)
    if (!referredTo.has(footnote))
      for (const mark of marks) if ('cited' in mark) placed.push({ cited: mark.cited, place: undefined });
  return placed.sort((a, b) => (a.place?.number ?? Infinity) - (b.place?.number ?? Infinity));
}
