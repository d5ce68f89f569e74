import { noteWords } from '../model/note-words.ts';
import type { Edition } from '../model/types.ts';
import { citationJson } from './citation-json.ts';

/** `/api/notes.json`: the notes, in text order. `words` is null where a note is about its whole passage. */
export function notesJson(edition: Edition) {
  return edition.notes.map((note) => ({
    id: note.id,
    passage: note.passage,
    letter: note.letter,
    kind: note.kind,
    url: note.url,
    words: noteWords(edition, note) ?? null,
    text: note.text,
    html: note.pageHtml,
    asOf: note.asOf,
    citations: note.citations.map(citationJson),
    basis: note.basis,
    sources: note.sources,
  }));
}
