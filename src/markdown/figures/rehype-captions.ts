/** Sets the caption of a table into it: Markdown has no place for one there. */
import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

export function rehypeCaptions() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'p') return SKIP;
      if (!parent || index === undefined || node.properties['dataTable'] === undefined) return;
      const elements = node.children.filter((child) => child.type === 'element');
      const caption = elements.find(({ properties }) => properties['dataCaption'] !== undefined);
      const table = elements.find(({ tagName }) => tagName === 'table');
      if (!caption || !table) return;
      // Not before: a caption that stands in no table would be lost where HTML is read again on the way.
      caption.tagName = 'caption';
      caption.properties = {};
      table.children.unshift(caption);
      table.properties = { ...table.properties, ...node.properties };
      if (node.position) table.position = node.position;
      parent.children[index] = table;
      return SKIP;
    });
  };
}
