/**
 * A line break in a paragraph of the source is a space to a reader, whatever the editor's machine ends its lines with.
 * So a term or a note's words may run over two lines, and what is copied or exported has no breaks inside a sentence.
 */
import type { Element, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';

/** Elements between whose children a line break is only the layout of the HTML. */
const BLOCKS = new Set('blockquote div dl li ol section table tbody tfoot thead tr ul'.split(' '));

export function rehypeSoftBreaks() {
  return (tree: Root): void => {
    visitParents(tree, 'text', (node, ancestors) => {
      const tags = ancestors.map((parent) => (parent as Partial<Element>).tagName ?? '');
      const layout = !node.value.trim() && (tags.at(-1) === '' || BLOCKS.has(tags.at(-1) ?? ''));
      if (layout || tags.includes('pre')) return;
      node.value = node.value.replace(/[ \t]*\r?\n[ \t]*/g, ' ');
    });
  };
}
