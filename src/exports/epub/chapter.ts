/** A chapter of the book: its passages, and at its end the notes that open in popups. */
import { sourceWords } from '../../model/source-words.ts';
import { notesOfPassage } from '../../edition/find.ts';
import { noteAnchor } from '../../model/addresses.ts';
import { isAppendix, studyTitleWords } from '../../model/chapter-words.ts';
import { PAGES } from '../../model/pages.ts';
import { noteWords } from '../../model/note-words.ts';
import { directionOf } from '../../words/direction.ts';
import type { Epigraph } from '../../schemas/chapter.ts';
import { passageId } from '../../model/passage-ref.ts';
import type { Chapter, Edition, Note, Passage } from '../../model/types.ts';
import { blocksOf, noteHead, partsOf } from '../kept/parts.ts';
import { element as x, lines, type Xml, type XmlContent } from '../kept/xml.ts';
import { noteMark, xhtmlFile, xhtmlFrom, xhtmlOf, type Targets, type XhtmlPlace } from './xhtml.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

/** The id of the place where a passage begins, which the list of pages names. */
export const pageId = (ref: string): string => `page-${ref}`;

export function chapterXhtml(edition: Edition, chapter: Chapter, targets: Targets): string {
  const place: XhtmlPlace = { edition, targets, page: chapter.url };
  const parts = partsOf(chapter).map(({ section, passages }) => {
    const blocks = lines(passages.map((passage) => passageXhtml(edition, passage, place)));
    return section ? x('section', { id: section.id }, x(`h${section.level}`, {}, section.title), blocks) : blocks;
  });
  const notes = chapter.passages.flatMap((passage) => [
    ...(passage.footnotes ?? []).map(({ id, html }) => aside(id, xhtmlFrom(html, place))),
    ...notesOfPassage(edition, passage.ref).map((note) => noteXhtml(edition, note, place)),
  ]);
  return xhtmlFile(
    edition,
    chapter.title,
    x(
      'section',
      isAppendix(chapter.number)
        ? { 'epub:type': 'appendix', role: 'doc-appendix' }
        : { 'epub:type': 'chapter', role: 'doc-chapter' },
      x('h1', {}, chapter.unnumbered ? undefined : [x('span', { class: 'num' }, chapter.number), ' '], chapter.title),
      chapter.studyTitle ? x('p', { class: 'summary' }, studyTitleWords(chapter.studyTitle)) : undefined,
      x('p', { class: 'summary' }, chapter.summary.trim()),
      ...chapter.epigraphs.map(epigraph),
      lines(parts),
    ),
    notes.length > 0 ? x('section', { class: 'notes' }, x('h2', {}, PAGES.notes.title), lines(notes)) : undefined,
  );
}

const epigraph = ({ text, source, lang }: Epigraph): Xml =>
  x(
    'blockquote',
    {
      'epub:type': 'epigraph',
      role: 'doc-epigraph',
      class: 'epigraph',
      lang,
      'xml:lang': lang,
      dir: lang && directionOf(lang),
    },
    x('p', {}, text.trim()),
    source ? x('p', {}, source) : undefined,
  );

/** Its number begins its first block, or stands before it where that is no paragraph. */
function passageXhtml(edition: Edition, passage: Passage, place: XhtmlPlace): Xml {
  const { ref, html } = passage;
  const number: XmlContent[] = [
    x('span', { 'epub:type': 'pagebreak', role: 'doc-pagebreak', id: pageId(ref), 'aria-label': ref }),
    x('span', { class: 'num' }, ref),
    ' ',
  ];
  const marks = notesOfPassage(edition, ref)
    .filter(({ id }) => !html.includes(`data-note-ref="${id}"`))
    .map(({ id, letter }) => noteMark(noteAnchor(id), letter));
  const [first, ...rest] = blocksOf(passage).children;
  const head =
    first?.type === 'element' && first.tagName === 'p'
      ? x('p', {}, number, xhtmlOf(first.children, place), marks)
      : [x('p', {}, number, marks), first ? xhtmlOf([first], place) : undefined];
  return x('div', { id: passageId(ref), class: 'passage' }, head, xhtmlOf(rest, place));
}

function noteXhtml(edition: Edition, note: Note, place: XhtmlPlace): Xml {
  const quoted = noteWords(edition, note);
  const sources = note.sources.flatMap((source, index): XmlContent[] => [
    index === 0 ? words.files.sources : words.files.betweenSources,
    source.url ? x('a', { href: source.url }, sourceWords(source)) : sourceWords(source),
  ]);
  return aside(noteAnchor(note.id), [
    x(
      'p',
      {},
      x('a', { href: `#${passageId(note.passage)}` }, `${note.passage}${note.letter}`),
      ' ',
      x('strong', {}, noteHead(note)),
      quoted ? say(words.files.noteOn, { words: quoted }) : '',
    ),
    xhtmlFrom(note.html, place),
    x('p', { class: 'sources' }, sources),
  ]);
}

const aside = (id: string, content: XmlContent): Xml =>
  x('aside', { id, 'epub:type': 'footnote', role: 'doc-footnote' }, content);
