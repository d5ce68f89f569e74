/**
 * Takes what stands on lines of its own out of its paragraph: pictures, formulas between `$$`, components such as `<Figure>`.
 * `¶4` before them stays behind as the number of the passage.
 */
import type { Image, ImageReference, Nodes, RootContent, Paragraph, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../file-data.ts';
import type { HtmlNode } from '../html-node.ts';
import type { FigureDraft } from './draft.ts';

const NUMBER = /^\s*(¶[ \t]*\S+)\s*$/u;

export function remarkLift() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'paragraph', (node: Paragraph, index, parent: Parents | undefined) => {
      if (!parent || index === undefined) return;
      const parts = partsOf(node);
      if (!parts) return;
      parent.children.splice(index, 1, ...(parts as never[]));
      return index + parts.length;
    });
    visit(tree, (node: Nodes, _, parent) => {
      if (parent && parent.type !== 'root' && isInLine(parent) && isBlock(node)) reportInLine(node, file);
    });
  };
}

/** The blocks of a paragraph that holds nothing else; `undefined` where it holds words. */
function partsOf(node: Paragraph): RootContent[] | undefined {
  const [first, ...others] = node.children;
  const number = first?.type === 'text' ? NUMBER.exec(first.value)?.[1] : undefined;
  const rest = number === undefined ? node.children : others;
  const blocks = rest.filter((child) => !isSpace(child));
  if (blocks.length === 0 || !blocks.every(isBlock)) return undefined;
  const kept: Paragraph = {
    ...node,
    children: [{ type: 'text', value: number ?? '', ...(first?.position && { position: first.position }) }],
  };
  return [...(number === undefined ? [] : [kept]), ...blocks];
}

const isSpace = (node: RootContent): boolean => node.type === 'break' || (node.type === 'text' && !node.value.trim());

const BLOCK_TAGS = new Set(['blockquote', 'div', 'figure']);

/** Whether a node is something that stands on lines of its own. */
export const isBlock = (node: Nodes): node is Image | ImageReference | FigureDraft | HtmlNode =>
  ['image', 'imageReference', 'figureDraft'].includes(node.type) ||
  (node.type === 'math' && node.block) ||
  (node.type === 'htmlElement' && BLOCK_TAGS.has(node.data.hName));

/** Whether an element holds words of a line. */
export const isInLine = (parent: Nodes): boolean =>
  ['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'tableCell'].includes(
    parent.type,
  ) ||
  (parent.type === 'htmlElement' && !['blockquote', 'div', 'figure'].includes(parent.data.hName));

function reportInLine(node: Nodes, file: VFile): void {
  // A formula may: it makes a line of its own there.
  if (node.type === 'math') return;
  const isPicture = node.type !== 'htmlElement';
  report(file, node, {
    rule: isPicture ? 'picture-stands-alone' : 'component-has-its-form',
    expected: `${isPicture ? 'a picture' : 'a component'} on lines of its own, with an empty line before and after`,
    found: 'words before it or after it in its paragraph, or a place in a heading, a link or a table',
    remedy: 'Set it between the paragraphs.',
  });
}
