/** `/api/annotations.jsonld`: the notes as W3C Web Annotations. https://www.w3.org/TR/annotation-model/ */
import { passageByRef } from '../../edition/find.ts';
import { noteWords } from '../../model/note-words.ts';
import { absolute, passagePermalink } from '../../model/permalink.ts';
import type { Edition, Note } from '../../model/types.ts';
import { editorsOf, nameInWords } from '../cite/editors.ts';
import { noteHead } from '../kept/parts.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

/** Characters before and after the words of a note, by which they are found again. */
const CONTEXT = 32;

/** What the standard calls what a note of this kind does; one that it has no word for describes. */
const MOTIVATIONS: Readonly<Record<Note['kind'], string>> = {
  clarification: 'describing',
  correction: 'editing',
  later: 'describing',
  source: 'describing',
  question: 'questioning',
};

/** One page holds them all. */
export function annotations(edition: Edition) {
  const { config, notes, routes } = edition;
  const id = absolute(edition, routes.asset('api/annotations.jsonld'));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: say(words.files.notesOf, { title: config.title, version: config.version }),
    total: notes.length,
    first: {
      id: `${id}#page`,
      type: 'AnnotationPage',
      partOf: id,
      startIndex: 0,
      items: notes.map((note) => annotation(edition, note)),
    },
  };
}

function annotation(edition: Edition, note: Note) {
  const { config } = edition;
  const creators = editorsOf(config).map((name) => ({
    type: 'literal' in name ? 'Organization' : 'Person',
    name: nameInWords(name),
  }));
  return {
    id: absolute(edition, note.url),
    type: 'Annotation',
    motivation: MOTIVATIONS[note.kind],
    creator: creators.length === 1 ? creators[0] : creators,
    body: [
      { type: 'TextualBody', purpose: 'commenting', value: note.text, format: 'text/plain', language: config.language },
      { type: 'TextualBody', purpose: 'tagging', value: noteHead(note), format: 'text/plain' },
    ],
    target: targetOf(edition, note),
  };
}

/** The passage's own page, and in it the words, if the note is about some. */
function targetOf(edition: Edition, note: Note) {
  const source = passagePermalink(edition, { ref: note.passage });
  const quoted = noteWords(edition, note);
  const text = passageByRef(edition, note.passage)?.text ?? '';
  const start = quoted === undefined ? -1 : text.indexOf(quoted);
  if (quoted === undefined || start < 0) return source;
  const end = start + quoted.length;
  return {
    source,
    selector: {
      type: 'TextQuoteSelector',
      exact: quoted,
      // Half a sign at the cut is none.
      prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, ''),
      suffix: text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
    },
  };
}
