/** Notes of the editors, footnotes of the text, and sources, as TEI. */
import { notesOfPassage } from '../../edition/find.ts';
import { noteAnchor } from '../../model/addresses.ts';
import { noteWords } from '../../model/note-words.ts';
import type { Source } from '../../schemas/common.ts';
import type { Edition, Note, Passage } from '../../model/types.ts';
import { element as x, type Xml } from '../kept/xml.ts';
import { footnoteId, teiFrom, type TeiPlace } from './from-html.ts';
import { words } from '../../words/index.ts';
import { parts } from '../../words/say.ts';

/** What stands after the blocks of a passage. */
export const notesAfter = (edition: Edition, passage: Passage, place: TeiPlace): Xml[] => [
  ...(passage.footnotes ?? []).map(({ id, html }) =>
    x('note', { 'xml:id': footnoteId(passage.chapter, id), type: 'footnote' }, teiFrom(html, place)),
  ),
  ...notesOfPassage(edition, passage.ref).map((note) => noteOf(edition, note, place)),
];

/** With its kind, its passage, and the words that it is about. */
function noteOf(edition: Edition, note: Note, place: TeiPlace): Xml {
  const quoted = noteWords(edition, note);
  return x(
    'note',
    {
      'xml:id': noteAnchor(note.id),
      type: note.kind,
      n: note.letter,
      target: `#p${note.passage}`,
      ana: `#kind-${note.kind} #basis-${note.basis}`,
    },
    quoted ? x('label', {}, x('q', { type: 'words' }, quoted)) : undefined,
    note.asOf ? asOf(note.asOf) : undefined,
    teiFrom(note.pageHtml, place),
    sourcesOf(note.sources),
  );
}

const asOf = (date: string): Xml =>
  x('p', {}, ...parts(words.files.asOf).map(({ run }) => run ?? x('date', { when: date }, date)));

/** Each with what it rests on. */
export const sourcesOf = (sources: readonly Source[]): Xml =>
  x(
    'listBibl',
    {},
    ...sources.map(({ title, url, at, basis }) =>
      x(
        'bibl',
        { ana: `#basis-${basis}` },
        title,
        at === undefined ? undefined : [' ', x('biblScope', {}, at)],
        url ? [' ', x('ref', { target: url }, url)] : undefined,
      ),
    ),
  );
