/** Makes the chapters of the edition out of the chapters as cut: numbers, headings of sections, citations, footnotes. */
import type { FootnoteDefinition, Heading, Nodes, Paragraph, Parents, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { numberInName } from '../schemas/outline.ts';
import type { ChapterNumber } from '../model/passage-ref.ts';
import { countWords } from '../model/reading-time.ts';
import { sentences } from '../model/sentences.ts';
import { headingKey } from './blocks.ts';
import { cite, type CitationRecord } from './citations/cite.ts';
import type { Library } from './citations/library.ts';
import type { NumberedWork } from './citations/numeric.ts';
import type { CutChapter, CutStudy } from './cut.ts';
import { droppedNode } from './dropped.ts';
import { treeTexts } from './law/markdown-words.ts';
import { spellOut } from './literals.ts';
import type { Dropped } from './manuscript.ts';
import type { PictureNode } from './picture.ts';
import type { OwnChapter, OwnHeading } from './own-chapters.ts';
import { chapterFile, type ChapterHead } from './print.ts';

/** A picture of the study, and the passage beside which it stands. */
export interface PlacedPicture {
  node: PictureNode;
  passage: string;
  /** Whether it stands between the paragraphs of its chapter. */
  isAlone: boolean;
}

/** A chapter whose words all have their place. */
export interface ImportedChapter {
  number: ChapterNumber;
  /** Name of its file without `.mdx`. */
  id: string;
  title: string;
  /** Gives the text of its file; pictures have the addresses that they have then. */
  print: () => string;
  sections: { id: string; title: string; isEditorial: boolean }[];
  passages: { ref: string; words: number }[];
  citations: (CitationRecord & { passage: string })[];
  pictures: PlacedPicture[];
  /** Its words that come from the source. */
  texts: string[];
}

export interface ImportedStudy {
  chapters: ImportedChapter[];
  dropped: Dropped[];
}

/** What citations are looked up in. `workOf` finds the work of an entry of the study's own list. */
export interface Lookup {
  library: Library;
  workOf: (entry: string) => NumberedWork;
}

export function importedStudy(study: CutStudy, own: ReadonlyMap<string, OwnChapter>, lookup: Lookup): ImportedStudy {
  const notes = new Map(study.notes.map((note) => [note.identifier, note]));
  const used = new Set<string>();
  const chapters = study.chapters.map((chapter) =>
    importedChapter(
      chapter,
      numberInName(chapter.outline.chapter),
      own.get(chapter.outline.chapter),
      { notes, used },
      lookup,
    ),
  );
  const unused = study.notes
    .filter((note) => !used.has(note.identifier) || notes.get(note.identifier) !== note)
    .map((note) => droppedNode(note, 'footnote without a mark in the text'));
  return { chapters, dropped: [...study.dropped, ...unused] };
}

/** The footnotes of a study by their labels, and which of them some chapter has. */
interface Footnotes {
  notes: ReadonlyMap<string, FootnoteDefinition>;
  used: Set<string>;
}

function importedChapter(
  chapter: CutChapter,
  number: ChapterNumber,
  own: OwnChapter | undefined,
  { notes, used }: Footnotes,
  { library, workOf }: Lookup,
): ImportedChapter {
  const numbered = new Map([...chapter.references].map(([number, entry]) => [number, workOf(entry)]));
  const children: RootContent[] = [];
  const sections: ImportedChapter['sections'] = [];
  const passages: ImportedChapter['passages'] = [];
  const citations: ImportedChapter['citations'] = [];
  const pictures: PlacedPicture[] = [];
  const footnotes = new Map<string, FootnoteDefinition>();
  const numbers = numbersOf(chapter, own);
  const printed = chapter.outline.sections.flatMap(({ id, heading }) => [id, headingKey(heading)]);
  const editorial = (own?.headings ?? []).filter(
    ({ id, title: words }) => !printed.includes(id) && !printed.includes(headingKey(words)),
  );
  let title = '';
  for (const part of chapter.parts) {
    if (part.kind === 'section') addHeading(part, false);
    else if (part.kind === 'other') addText(part.node);
    else addPassage(part.node);
  }
  const summary = own?.summary ?? (title || (chapter.title ?? own?.title ?? chapter.outline.chapter));
  const { title: ownTitle, unnumbered = false } = chapter.outline;
  const head: ChapterHead = {
    number,
    unnumbered,
    title: ownTitle ?? chapter.title ?? own?.title ?? 'Introduction',
    studyTitle: ownTitle === undefined ? undefined : chapter.title,
    summary,
  };
  const texts = [chapter.title ?? '', ...[...children, ...footnotes.values()].flatMap(treeTexts)];
  const print = () => chapterFile(head, children, [...footnotes.values()]);
  const { chapter: id } = chapter.outline;
  return { number, id, title: head.title, print, sections, passages, citations, pictures, texts };

  /** A paragraph with its number; or a number alone, and below it the list, table or quotation that it is of. */
  function addPassage(node: RootContent): void {
    const name = numbers[passages.length] ?? String(passages.length + 1);
    for (const heading of editorial) if (heading.passage === name) addHeading(heading, true);
    // Until its editor writes a summary, a chapter is summed up by its first sentence.
    const words = treeTexts(node).join(' ');
    if (node.type === 'paragraph' || node.type === 'blockquote') title ||= firstSentence(words);
    passages.push({ ref: `${number}.${name}`, words: countWords(words) });
    const mark: PhrasingContent = { type: 'text', value: `¶${name} ` };
    if (node.type === 'paragraph') {
      const block = addText({ ...node, children: [...node.children] }) as Paragraph;
      block.children.unshift(mark);
    } else {
      children.push({ type: 'paragraph', children: [{ ...mark, value: `¶${name}` }] });
      addText(node);
    }
  }

  function addHeading({ id, title, level }: Omit<OwnHeading, 'passage'>, isEditorial: boolean): void {
    sections.push({ id, title, isEditorial });
    const raw = (value: string): PhrasingContent => ({ type: 'html', value });
    const words: PhrasingContent = isEditorial ? raw(title) : { type: 'text', value: title };
    const heading: Heading = { type: 'heading', depth: level as Heading['depth'], children: [words] };
    spellOut(heading);
    heading.children.push(raw(` [#${id}]`));
    children.push(heading);
  }

  /** A block of the text with its citations, and the footnotes that it refers to. */
  function addText(node: RootContent): RootContent {
    const { block, apart } = picturesApart(node);
    citeIn(block);
    if ('children' in block) spellOut(block);
    children.push(block, ...apart);
    lookAround(block);
    for (const paragraph of apart) lookAround(paragraph);
    return block;
  }

  /** Pictures and footnotes of a block. A note that is referred to twice is one note with two marks. */
  function lookAround(node: RootContent): void {
    visit(node, (inner) => {
      if (inner.type === 'picture')
        pictures.push({ node: inner, passage: passages.at(-1)?.ref ?? number, isAlone: isPictures(node) });
      if (inner.type !== 'footnoteReference') return;
      const found = notes.get(inner.identifier);
      if (!found) return;
      const known = footnotes.get(inner.identifier);
      const label = known?.identifier ?? String(footnotes.size + 1);
      if (!known) {
        used.add(inner.identifier);
        const note = { ...structuredClone(found), identifier: label, label };
        footnotes.set(inner.identifier, note);
        citeIn(note);
        spellOut(note);
        lookAround(note);
      }
      Object.assign(inner, { identifier: label, label });
    });
  }

  function citeIn(node: Nodes, isNote = node.type === 'footnoteDefinition'): void {
    if (node.type === 'paragraph' || node.type === 'tableCell') {
      const passage = passages.at(-1)?.ref ?? '';
      citations.push(...cite(node as Parents, library, numbered, isNote).map((record) => ({ passage, ...record })));
    } else if ('children' in node) for (const child of node.children) citeIn(child, isNote);
  }
}

/** Takes pictures out of a paragraph of words: they follow it, each in a paragraph of its own. */
function picturesApart(node: RootContent): { block: RootContent; apart: Paragraph[] } {
  if (node.type === 'picture') return { block: { type: 'paragraph', children: [node] }, apart: [] };
  const own = node.type === 'paragraph' ? node.children.filter(({ type }) => type === 'picture') : [];
  if (node.type !== 'paragraph' || own.length === 0 || isPictures(node)) return { block: node, apart: [] };
  const block = { ...node, children: node.children.filter(({ type }) => type !== 'picture') };
  return { block, apart: own.map((picture) => ({ type: 'paragraph', children: [picture] })) };
}

/** Whether a block holds pictures alone. */
const isPictures = (node: Nodes): boolean =>
  node.type === 'paragraph' &&
  node.children.every((child) => child.type === 'picture' || child.type === 'break' || !toString(child).trim());

/** The edition's own numbers where it has as many, so that 2.4a is 2.4a in both texts; else counted. */
function numbersOf(chapter: CutChapter, own: OwnChapter | undefined): string[] {
  const count = chapter.parts.filter(({ kind }) => kind === 'passage').length;
  return own?.numbers.length === count ? own.numbers : Array.from({ length: count }, (_, index) => String(index + 1));
}

function firstSentence(text: string): string {
  const [first] = sentences(text);
  return first ? text.slice(first.start, first.end) : text;
}
