/** Which words a note is about, in the text that the edition gives. */
import type { Edition, Note } from './types.ts';

/** The words in the edition's own text or, where the chapters are the study's, in that; `undefined` for a whole passage. */
export function noteWords(
  edition: Pick<Edition, 'text'>,
  note: Pick<Note, 'words' | 'originalWords'>,
): string | undefined {
  return edition.text === 'original' ? note.originalWords : note.words;
}
