/** The footnotes of a passage where it stands alone, with the numbers that they have in its chapter. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Passage } from '../../model/types.ts';

export interface OwnFootnote {
  id: string;
  number: number;
  html: string;
}

/** Footnotes that belong to a passage, in their order. */
export function ownFootnotes({ html, footnotes = [] }: Pick<Passage, 'html' | 'footnotes'>): OwnFootnote[] {
  const numbers = new Map<string, number>();
  for (const tree of [html, ...footnotes.map((note) => note.html)].map(fragment))
    visit(tree, 'element', (mark) => {
      if (mark.properties['dataFootnoteRef'] === undefined) return;
      const id = String(mark.properties.href).slice(1);
      if (!numbers.has(id)) numbers.set(id, Number(toString(mark)));
    });
  return footnotes.flatMap(({ id, html: own }) => {
    const number = numbers.get(id);
    return number === undefined ? [] : [{ id, number, html: withoutWayBack(own) }];
  });
}

function withoutWayBack(html: string): string {
  const tree = fragment(html);
  visit(tree, (node) => {
    if (!('children' in node)) return;
    node.children = (node.children as Element[]).filter(
      ({ properties }) => (properties as Element['properties'] | undefined)?.['dataFootnoteBackref'] === undefined,
    );
    const last = node.children.at(-1) as { type: string; value?: string } | undefined;
    if (last?.value !== undefined) last.value = last.value.trimEnd();
  });
  return toHtml(tree).trim();
}

const fragment = (html: string): Root => fromHtml(html, { fragment: true });
