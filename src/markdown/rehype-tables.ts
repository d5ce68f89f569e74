/** Tables scroll in a region of their own on narrow screens, and align by class, since the policy forbids styles. */
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

export function rehypeTables() {
  return (tree: Root): void => {
    const labels = new Map<string, number>();
    visit(tree, 'element', (node, index, parent) => {
      // No paragraph holds a table, and most of a text is paragraphs.
      if (node.tagName === 'p') return SKIP;
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      alignByClass(node);
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table'], role: 'region', ariaLabel: distinct(labelOf(node), labels), tabIndex: 0 },
        children: [node],
      };
      return SKIP;
    });
  };
}

function alignByClass(table: Element): void {
  visit(table, 'element', (node) => {
    const { align, ...properties } = node.properties;
    if (/^t[dh]$/.test(node.tagName) && typeof align === 'string')
      node.properties = { ...properties, className: [`align-${align}`] };
  });
}

/** Two tables with the same columns are told apart by number: a list of regions would show one name twice. */
function distinct(label: string, labels: Map<string, number>): string {
  const count = (labels.get(label) ?? 0) + 1;
  labels.set(label, count);
  return count === 1 ? label : `${label} (${count})`;
}

/** Names the region by the caption, else by the heads of its columns. */
function labelOf(table: Element): string {
  const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  if (caption) return toString(caption).replace(/\s+/g, ' ').trim();
  const heads: string[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'th') heads.push(toString(node));
  });
  return `Table: ${heads.join(', ')}`;
}
