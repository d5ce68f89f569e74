/** What stands first below a heading is a passage, also where it is a list, a table or a quotation. */
import type { Nodes, Paragraph, PhrasingContent } from 'mdast';

/** The paragraphs of a block; a row of a table is one. */
export function flattened(node: Nodes): Paragraph[] {
  if (node.type === 'paragraph') return [node];
  if (node.type === 'code') {
    const lines = node.value
      .split('\n')
      .flatMap((value): PhrasingContent[] => [{ type: 'break' }, { type: 'inlineCode', value }]);
    return [{ type: 'paragraph', children: lines.slice(1), position: node.position }];
  }
  if (node.type === 'tableRow')
    return [
      {
        type: 'paragraph',
        children: node.children.flatMap((cell, index): PhrasingContent[] => [
          ...(index > 0 ? [{ type: 'text' as const, value: '; ' }] : []),
          ...cell.children,
        ]),
      },
    ];
  return 'children' in node ? node.children.flatMap((child) => flattened(child)) : [];
}
