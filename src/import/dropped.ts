/** Things of the tree that are left out, with all their words. */
import type { Nodes } from 'mdast';
import { treeTexts } from './law/markdown-words.ts';
import type { Dropped } from './manuscript.ts';

export const droppedNode = (node: Nodes, what: string): Dropped => ({
  what,
  text: treeTexts(node).join(' ').replace(/\s+/g, ' ').trim(),
  line: node.position?.start.line,
});
