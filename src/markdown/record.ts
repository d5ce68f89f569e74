/** What a chapter holds, as the join needs it. The last plugin takes it from the finished tree. */
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { sentenceAt } from '../edition/sentences.ts';
import type { Citation, Mention } from '../edition/types.ts';
import { textParts } from './text-nodes.ts';

declare module 'hast' {
  interface ElementData {
    /** What a citation link cites; set by remark-citations. */
    citation?: Citation;
  }
}

export interface SectionRecord {
  id: string;
  title: string;
}

export interface PassageRecord {
  ref: string;
  /** Id of the nearest heading above, or `null`. */
  section: string | null;
  /** Line of the file. */
  line: number;
  text: string;
  html: string;
  /** Citations in the passage and in footnotes that it refers to, with their sentences. */
  citations: (Citation & { sentence: string })[];
  mentions: Mention[];
  notes: { id: string; letter: string }[];
}

export interface ChapterRecord {
  sections: SectionRecord[];
  passages: PassageRecord[];
}

/** What stands between two passages and belongs to the one before it. */
const BLOCKS = new Set(['blockquote', 'dl', 'ol', 'table', 'ul']);

/** Leaves the record in `file.data.record`. */
export function rehypeRecord() {
  return (tree: Root, file: VFile): void => {
    const sections: SectionRecord[] = [];
    const passages: PassageRecord[] = [];
    let latest: PassageRecord | undefined;
    visit(tree, 'element', (node) => {
      const { id } = node.properties;
      if (node.properties['dataFootnotes'] !== undefined || node.properties['dataNote'] !== undefined) return SKIP;
      if (/^h[2-6]$/.test(node.tagName) && typeof id === 'string' && id !== 'footnote-label')
        sections.push({ id, title: toString(node) });
      const ref = node.properties['dataPassage'];
      if (typeof ref === 'string') {
        latest = recordPassage(node, ref, sections.at(-1)?.id ?? null);
        passages.push(latest);
        return SKIP;
      }
      if (latest && BLOCKS.has(node.tagName)) {
        const text = proseText([node]);
        for (const { citation } of citationsIn(node)) latest.citations.push({ ...citation, sentence: text });
        return SKIP;
      }
      return undefined;
    });
    addFootnotes(tree, passages);
    file.data.record = { sections, passages };
  };
}

function recordPassage(node: Element, ref: string, section: string | null): PassageRecord {
  const text = toString(node);
  return {
    ref,
    section,
    line: node.position?.start.line ?? 0,
    text,
    html: toHtml(node.children),
    citations: citationsIn(node).map(({ citation, offset }) => ({ ...citation, sentence: sentenceAt(text, offset) })),
    mentions: node.data?.mentions ?? [],
    notes: node.data?.notes ?? [],
  };
}

/** Citations in an element, with their offsets in its text. */
export function citationsIn(node: Element): { citation: Citation; offset: number }[] {
  const found = new Map<Element, { citation: Citation; offset: number }>();
  for (const part of textParts(node))
    for (const parent of part.ancestors) {
      const element = parent as Element;
      if (element.data?.citation && !found.has(element))
        found.set(element, { citation: element.data.citation, offset: part.start });
    }
  return [...found.values()];
}

/** Citations in footnotes belong to the passage that refers to the footnote. */
function addFootnotes(tree: Root, passages: PassageRecord[]): void {
  const notes = new Map<string, Element>();
  visit(tree, 'element', (node) => {
    if (node.tagName === 'li' && typeof node.properties.id === 'string') notes.set(node.properties.id, node);
  });
  const byRef = new Map(passages.map((passage) => [passage.ref, passage]));
  visit(tree, 'element', (node) => {
    const passage = byRef.get(String(node.properties['dataPassage'] ?? ''));
    if (!passage) return;
    visit(node, 'element', (link: Element) => {
      if (link.properties['dataFootnoteRef'] === undefined) return;
      const note = notes.get(String(link.properties.href).slice(1));
      if (!note) return;
      const text = footnoteText(note);
      for (const { citation, offset } of citationsIn(note))
        passage.citations.push({ ...citation, sentence: sentenceAt(text, offset) });
    });
  });
}

/** The words of a footnote; the link back, which is none of them, stands last. */
const footnoteText = (note: Element): string =>
  textParts(note)
    .filter(({ ancestors }) =>
      ancestors.every((parent) => (parent as Element).properties['dataFootnoteBackref'] === undefined),
    )
    .map(({ node }) => node.value)
    .join('')
    .trimEnd();

/** Plain text of prose: paragraphs and items apart by a space. */
export function proseText(children: ElementContent[]): string {
  return children
    .map((child) => toString(child as Element))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
