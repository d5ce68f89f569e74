/** Notes on selected words. Loaded when a reader wants one. */
import { surroundings } from '../../anchoring/find-words.ts';
import { contentOf, newNote, type OwnNote } from '../../own-notes/note.ts';
import { words } from '../../words/index.ts';
import { passagesIn, refOf } from '../passage/passage-place.ts';
import { placeInWords, wordsOf } from '../shared/mark-words.ts';
import { faultInWords } from './fault-words.ts';
import { allNotes, changeNotes } from './store.ts';

/** A note without a text for each passage that the selection touches, on its words there. */
export function notesOn(range: Range, now: Date): OwnNote[] {
  return passagesIn(range).flatMap((passage) => {
    const text = wordsOf(passage);
    const start = passage.contains(range.startContainer)
      ? placeInWords(passage, range.startContainer, range.startOffset)
      : 0;
    const end = passage.contains(range.endContainer)
      ? placeInWords(passage, range.endContainer, range.endOffset)
      : text.length;
    const said = text.slice(start, end);
    if (said.trim() === '') return [];
    return [newNote(refOf(passage), { words: said, ...surroundings(text, start, end) }, '', now)];
  });
}

/** Keeps a highlight, which is none a second time; says what it did. */
export async function highlight(page: string, range: Range): Promise<string> {
  try {
    const there = new Set((await allNotes(page)).map(contentOf));
    await changeNotes(
      page,
      notesOn(range, new Date()).filter((note) => !there.has(contentOf(note))),
    );
    return words.ownNotes.highlighted;
  } catch (error) {
    return faultInWords(error);
  }
}
