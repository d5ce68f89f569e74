/**
 * Marks the terms of the glossary: the first mention in a section, and in footnotes what is nowhere marked above, never inside links, citations, headings or code.
 *
 * `… lit by lamplighters …` → `… lit by <a class="term" data-term="lamplighter" href="#term-lamplighter">lamplighters</a> …`
 *
 * Later mentions become `<span data-mention="…">`, which a reader's setting can mark. All mentions are left on the
 * paragraph for the record.
 */
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Mention } from '../model/types.ts';
import { hrefs, type LinkTarget, type MarkdownContext } from './context.ts';
import { createFormIndex } from './form-index.ts';
import { addData, footnotesIn, replaceText, textOf, textParts } from './text-nodes.ts';

declare module 'hast' {
  interface ElementData {
    /** Mentions of entries in a passage or footnote, in text order. */
    mentions?: Mention[];
  }
}

const CLOSED = new Set(['a', 'code', 'pre', 'kbd', 'math']);

interface Options {
  context: Pick<MarkdownContext, 'entries' | 'routes'>;
  target: LinkTarget;
}

export function rehypeTerms({ context, target }: Options) {
  const find = createFormIndex(context.entries);
  const { entry: entryHref } = hrefs(context, target);

  return (tree: Root): void => {
    let marked = new Set<string>();
    const inChapter = new Set<string>();
    for (const block of tree.children) {
      if (block.type !== 'element') continue;
      if (/^h[1-6]$/.test(block.tagName)) marked = new Set();
      // Footnotes mark what the text above them has not marked.
      else if (block.properties['dataFootnotes'] !== undefined)
        for (const note of footnotesIn(block)) markBlock(note, inChapter);
      else markBlock(block, marked);
      for (const entry of marked) inChapter.add(entry);
    }
    unwrapUnmarked(tree);
  };

  function markBlock(block: Element, marked: Set<string>): void {
    const mentions: Mention[] = [...handMarked(block)];
    for (const { entry } of mentions) marked.add(entry);
    for (const part of textParts(block)) {
      if (part.ancestors.some((parent) => isClosed(parent as Element))) continue;
      const nodes: ElementContent[] = [];
      let done = 0;
      for (const found of find(part.node.value)) {
        const mark = !found.silent && !marked.has(found.entry);
        mentions.push({
          entry: found.entry,
          form: found.form,
          start: part.start + found.start,
          end: part.start + found.end,
          marked: mark,
        });
        if (found.silent) continue;
        marked.add(found.entry);
        nodes.push({ type: 'text', value: part.node.value.slice(done, found.start) });
        nodes.push(mark ? termLink(found.entry, found.form) : laterMention(found.entry, found.form));
        done = found.end;
      }
      if (done === 0) continue;
      nodes.push({ type: 'text', value: part.node.value.slice(done) });
      replaceText(
        part,
        nodes.filter((node) => node.type !== 'text' || node.value !== ''),
      );
    }
    addData(block, { mentions: mentions.sort((a, b) => a.start - b.start) });
  }

  function termLink(entry: string, form: string): Element {
    return {
      type: 'element',
      tagName: 'a',
      properties: { className: ['term'], dataTerm: entry, href: entryHref(entry) },
      children: [{ type: 'text', value: form }],
    };
  }
}

/** A mention that is not marked, unless the reader asks for a mark on every one. */
const laterMention = (entry: string, form: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { dataMention: entry },
  children: [{ type: 'text', value: form }],
});

/** The links that an editor wrote: `[word](term:id)`. */
function handMarked(block: Element): Mention[] {
  const mentions = new Map<Element, Mention>();
  for (const part of textParts(block)) {
    const link = part.ancestors.find((parent) => (parent as Element).properties['dataTerm'] !== undefined) as
      Element | undefined;
    if (!link || mentions.has(link)) continue;
    const form = textOf(link);
    const entry = String(link.properties['dataTerm']);
    mentions.set(link, { entry, form, start: part.start, end: part.start + form.length, marked: true });
  }
  return [...mentions.values()];
}

const isClosed = (element: Element): boolean =>
  CLOSED.has(element.tagName) || element.properties['unmarked'] !== undefined;

/** `[word](term:-)` has done its work: the word stays, the wrapper goes. */
function unwrapUnmarked(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined || node.properties['unmarked'] === undefined) return;
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
}
