/** Tables scroll in a region of their own on narrow screens, and align by class, since the policy forbids styles. */
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const { align, ...properties } = node.properties;
      if (/^t[dh]$/.test(node.tagName) && typeof align === 'string')
        node.properties = { ...properties, className: [`align-${align}`] };
    });
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table'], role: 'region', ariaLabel: labelOf(node), tabIndex: 0 },
        children: [node],
      };
      return SKIP;
    });
  };
}

/** Names the region by the heads of its columns, so that two tables of a page are told apart. */
function labelOf(table: Element): string {
  const heads: string[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'th') heads.push(toString(node));
  });
  return `Table: ${heads.join(', ')}`;
}
