/** The figures and captioned tables of a passage, taken from its finished tree. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { FigureKind } from '../../model/figures.ts';
import { hasClass, textOf } from '../text-nodes.ts';

/** A figure or a table with a caption. */
export interface FigureRecord {
  kind: FigureKind;
  /** As it is written; absent where it has none. */
  number?: string;
  /** Its passage. */
  passage: string;
  /** Without its name and its credit. */
  caption: string;
  credit?: string;
  /** What the picture shows, and the picture as HTML. */
  alt?: string;
  html?: string;
  line: number;
}

export function figuresIn(block: Element, passage: string): FigureRecord[] {
  const found: FigureRecord[] = [];
  visit(block, 'element', (node) => {
    const { dataFigure, dataTable } = node.properties;
    const number = dataFigure ?? dataTable;
    if (typeof number !== 'string') return;
    const parts = wordsOf(node);
    const picture = find(node, ({ tagName }) => tagName === 'picture');
    const image = find(node, ({ tagName }) => tagName === 'img');
    found.push({
      kind: dataFigure === undefined ? 'table' : 'figure',
      ...(number && { number }),
      passage,
      caption: parts.caption,
      ...(parts.credit && { credit: parts.credit }),
      ...(image && { alt: String(image.properties.alt) }),
      ...(picture && { html: toHtml(picture) }),
      line: node.position?.start.line ?? 0,
    });
  });
  return found;
}

/** Caption and credit; the name, `Figure 3.`, is made of the number again wherever it is printed. */
function wordsOf(figure: Element): { caption: string; credit: string | undefined } {
  const caption = find(figure, ({ tagName }) => tagName === 'figcaption' || tagName === 'caption');
  if (!caption) return { caption: '', credit: undefined };
  const credit = find(caption, (node) => hasClass(node, 'credit'));
  const name = find(caption, (node) => hasClass(node, 'figure-name'));
  const own = caption.children.filter((child) => child !== credit && child !== name);
  return {
    caption: textOf({ ...caption, children: own })
      .replace(/\s+/g, ' ')
      .trim(),
    credit: credit && textOf(credit).trim(),
  };
}

function find(root: Element, test: (node: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(root, 'element', (node) => {
    if (!found && test(node)) found = node;
  });
  return found;
}
