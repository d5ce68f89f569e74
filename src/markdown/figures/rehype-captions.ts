/** Sets the caption of a table into it: Markdown has no place for one there. */
import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

export function rehypeCaptions() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'p') return SKIP;
      if (!parent || index === undefined || node.properties['dataTable'] === undefined) return;
      const elements = node.children.filter((child) => child.type === 'element');
      const [caption, table] = ['caption', 'table'].map((name) => elements.find(({ tagName }) => tagName === name));
      if (!caption || !table) return;
      table.children.unshift(caption);
      table.properties = { ...table.properties, ...node.properties };
      if (node.position) table.position = node.position;
      parent.children[index] = table;
      return SKIP;
    });
  };
}
