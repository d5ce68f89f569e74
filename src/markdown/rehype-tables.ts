/** Tables scroll in a region of their own on narrow screens, and align by class, since the policy forbids styles. */
import type { Root } from 'hast';
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
        properties: { className: ['table'], role: 'region', ariaLabel: 'Table', tabIndex: 0 },
        children: [node],
      };
      return SKIP;
    });
  };
}
