import type { PlacedNote } from '../../anchoring/place-notes.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

/** What became of the words of a note; nothing where they stand as they stood. */
export function fateInWords({ note, state }: Pick<PlacedNote, 'note' | 'state'>): string | undefined {
  const quoted = { words: say(words.cited.quotation, { text: note.words }), ref: note.ref };
  switch (state) {
    case 'changed':
      return say(words.ownNotes.changed, quoted);
    case 'loose':
      return say(words.ownNotes.loose, quoted);
    case 'elsewhere':
      return say(words.ownNotes.elsewhere, quoted);
    case 'gone':
      return note.words === '' ? say(words.ownNotes.gone, quoted) : say(words.ownNotes.goneWords, quoted);
    case 'here':
    case 'whole':
      return undefined;
  }
}
