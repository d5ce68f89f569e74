/** What a chapter holds, as the join needs it. The last plugin takes it from the finished tree. */
import type { Element, ElementContent, Root, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { sentenceAt } from '../model/sentences.ts';
import type { Citation, Mention } from '../model/types.ts';
import { figuresIn, type FigureRecord } from './figures/figures-in.ts';
import { footnotesById, isBlock, isOfPassage, referredTo, textOf, textParts } from './text-nodes.ts';

declare module 'hast' {
  interface ElementData {
    /** What a citation link cites; set by remark-citations. */
    citation?: Citation;
    /** Whether it stands in a note that is nothing but this citation: its sentence is that of the mark. */
    isOwnNote?: boolean;
  }
}

export interface SectionRecord {
  id: string;
  title: string;
  /** 2 for a section of the chapter, 3 for one of a section, and so on. */
  level: number;
}

export interface PassageRecord {
  ref: string;
  /** Id of the nearest heading above, or `null`. */
  section: string | null;
  /** Line of the file. */
  line: number;
  /** Its paragraph, the blocks after it, and the footnotes to which they refer. */
  text: string;
  html: string;
  /** Set where `html` is more than the inside of one paragraph. */
  blocks?: true;
  /** With their sentences. */
  citations: (Citation & { sentence: string })[];
  mentions: Mention[];
  notes: { id: string; letter: string }[];
  /** The footnotes that `text` ends with: their ids, to which marks in `html` lead, and their blocks as HTML. */
  footnotes?: { id: string; html: string }[];
}

export interface ChapterRecord {
  sections: SectionRecord[];
  passages: PassageRecord[];
  /** Absent where there is none. */
  figures?: FigureRecord[];
}

/** Leaves the record in `file.data.record`. */
export function rehypeRecord() {
  return (tree: Root, file: VFile): void => {
    const sections: SectionRecord[] = [];
    const passages: PassageRecord[] = [];
    const figures: FigureRecord[] = [];
    const footnotes = footnotesById(tree);
    visit(tree, 'element', (node) => {
      const { id, dataPassage: ref } = node.properties;
      if (node.properties['dataFootnotes'] !== undefined || node.properties['dataNote'] !== undefined) return SKIP;
      if (/^h[2-6]$/.test(node.tagName) && typeof id === 'string')
        sections.push({ id, title: textOf(node), level: Number(node.tagName[1]) });
      if (typeof ref === 'string') passages.push(recordPassage(node, ref, sections.at(-1)?.id ?? null));
      const passage = passages.at(-1);
      if (!passage || !isOfPassage(node)) return undefined;
      if (typeof ref !== 'string') addRest(passage, node);
      figures.push(...figuresIn(node, passage.ref));
      // A footnote belongs to the first passage that refers to it.
      for (const note of referredTo(node, footnotes)) {
        add(passage, note, sentenceAtMark(node, String(note.properties.id)));
        (passage.footnotes ??= []).push({ id: String(note.properties.id), html: toHtml(note.children) });
      }
      return SKIP;
    });
    file.data.record = { sections, passages, ...(figures.length > 0 && { figures }) };
  };
}

function recordPassage(node: Element, ref: string, section: string | null): PassageRecord {
  const record: PassageRecord = {
    ref,
    section,
    line: node.position?.start.line ?? 0,
    text: '',
    html: toHtml(node.children),
    ...(node.tagName !== 'p' && { blocks: true }),
    citations: [],
    mentions: [],
    notes: node.data?.notes ?? [],
  };
  add(record, node);
  return record;
}

/** Adds what stands below a heading to the passage above it. */
function addRest(passage: PassageRecord, node: Element): void {
  const before = passage.blocks ? passage.html : `<p>${passage.html}</p>`;
  passage.html = `${before}\n${toHtml(node.children)}`;
  passage.blocks = true;
  passage.notes.push(...(node.data?.notes ?? []));
  add(passage, node);
}

/** Adds the words of an element to a passage, with the citations and mentions in them. */
function add(passage: PassageRecord, node: Element, atMark?: string): void {
  const start = passage.text === '' ? 0 : passage.text.length + 1;
  passage.text = passage.text.padEnd(start) + textOf(node);
  for (const { citation, sentence, isOwnNote } of citationsIn(node))
    passage.citations.push({ ...citation, sentence: isOwnNote && atMark !== undefined ? atMark : sentence });
  for (const mention of node.data?.mentions ?? [])
    passage.mentions.push({ ...mention, start: mention.start + start, end: mention.end + start });
}

/** The sentence at whose end, or in which, the mark of a footnote stands; `undefined` where a note refers to it. */
function sentenceAtMark(node: Element, footnote: string): string | undefined {
  const words: Text[] = [];
  const isMark = (child: Element): boolean => child.properties.href === `#${footnote}`;
  let isThere = false;
  visit(node, (child) => {
    if (child.type === 'element' && isMark(child)) isThere = true;
    if (isThere) return EXIT;
    if (child.type === 'text' && child.value.trim() !== '') words.push(child);
    return undefined;
  });
  const last = words.at(-1);
  const block = textParts(node)
    .find((part) => part.node === last)
    ?.ancestors.findLast(isBlock);
  const found = (block ?? node) as Element;
  const part = textParts(found).find((one) => one.node === last);
  return part && sentenceAt(textOf(found), part.start + part.node.value.trimEnd().length - 1);
}

interface FoundCitation {
  citation: Citation;
  sentence: string;
  isOwnNote: boolean;
}

/** Citations in an element, each with the sentence of its block in which it stands. */
export function citationsIn(node: Element): FoundCitation[] {
  const found = new Map<Element, FoundCitation>();
  const starts = new Map<Element, number>();
  for (const part of textParts(node)) {
    const ancestors = part.ancestors as Element[];
    for (const element of ancestors) if (!starts.has(element)) starts.set(element, part.start);
    const block = ancestors.findLast(isBlock) ?? node;
    for (const element of ancestors)
      if (element.data?.citation && !found.has(element)) {
        const sentence = sentenceAt(textOf(block), part.start - (starts.get(block) ?? 0));
        found.set(element, { citation: element.data.citation, sentence, isOwnNote: element.data.isOwnNote === true });
      }
  }
  return [...found.values()];
}

/** Plain text of prose: paragraphs and items apart by a space. */
export const proseText = (children: ElementContent[]): string =>
  textOf({ type: 'element', tagName: 'div', properties: {}, children }).replace(/\s+/g, ' ').trim();
