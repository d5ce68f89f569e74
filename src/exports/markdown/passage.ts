/** A passage and its notes as Markdown. */
import { sourceWords } from '../../model/source-words.ts';
import type { FootnoteDefinition, PhrasingContent, RootContent } from 'mdast';
import { notesOfPassage } from '../../edition/find.ts';
import { noteWords } from '../../model/note-words.ts';
import { passageId } from '../../model/passage-ref.ts';
import type { Edition, Note, Passage } from '../../model/types.ts';
import { noteHead } from '../kept/parts.ts';
import { blocksFrom, footnoteLabel, noteLabel, type MarkdownPlace } from './nodes.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
export const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
export const paragraph = (...children: (PhrasingContent | string)[]): RootContent => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});

/** Its blocks, the first with its number, to which its id leads. */
export function passageBlocks(edition: Edition, passage: Passage): RootContent[] {
  const place = placeOf(edition, passage);
  const [first, ...rest] = blocksFrom(passage.blocks ? passage.html : `<p>${passage.html}</p>`, place);
  const number = [{ type: 'html' as const, value: `<a id="${passageId(passage.ref)}"></a>` }, strong(passage.ref)];
  const notes = notesOfPassage(edition, passage.ref).filter(
    ({ id }) => !passage.html.includes(`data-note-ref="${id}"`),
  );
  const marks = notes.map(({ id }): PhrasingContent => ({
    type: 'footnoteReference',
    identifier: noteLabel(id),
    label: noteLabel(id),
  }));
  if (first?.type === 'paragraph')
    return [{ ...first, children: [...number, text(' '), ...first.children, ...marks] }, ...rest];
  return [paragraph(...number, ...marks), ...(first ? [first] : []), ...rest];
}

export type Footnote = NonNullable<Passage['footnotes']>[number];

/** Footnotes, its own where no others are named, then what the editors say of it. */
export function passageNotes(
  edition: Edition,
  passage: Passage,
  own: readonly Footnote[] = passage.footnotes ?? [],
): FootnoteDefinition[] {
  const place = placeOf(edition, passage);
  const footnotes = own.map(({ id, html }) => definition(footnoteLabel(place, id), blocksFrom(html, place)));
  return [...footnotes, ...notesOfPassage(edition, passage.ref).map((note) => noteDefinition(edition, note, place))];
}

function noteDefinition(edition: Edition, note: Note, place: MarkdownPlace): FootnoteDefinition {
  const quoted = noteWords(edition, note);
  const sources = note.sources.flatMap((source, index): PhrasingContent[] => [
    text(index === 0 ? words.files.sources : words.files.betweenSources),
    source.url ? { type: 'link', url: source.url, children: [text(sourceWords(source))] } : text(sourceWords(source)),
  ]);
  const head = paragraph(
    strong(`${note.passage}${note.letter} ${noteHead(note)}`),
    quoted ? say(words.files.noteOn, { words: quoted }) : '',
  );
  return definition(noteLabel(note.id), [head, ...blocksFrom(note.pageHtml, place), paragraph(...sources)]);
}

const definition = (label: string, children: RootContent[]): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: label.toLowerCase(),
  label,
  children: children as FootnoteDefinition['children'],
});

const placeOf = (edition: Edition, { url, chapter }: Passage): MarkdownPlace => ({
  edition,
  page: url,
  prefix: `${chapter}-`,
});
