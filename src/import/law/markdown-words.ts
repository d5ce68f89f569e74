/** The texts of a Markdown tree, block by block, whatever is in it. */
import type { Nodes } from 'mdast';
import { fromHtml } from 'hast-util-from-html';
import { pageTexts } from './html-words.ts';

const BLOCKS = new Set(
  `blockquote code definition footnoteDefinition heading html list listItem paragraph root table tableCell tableRow
  thematicBreak yaml`.split(/\s+/),
);

/** Signs that a tag stands in a line. */
const LINE = new Set([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'inlineCode',
  'link',
  'strong',
  'text',
]);

/** Texts that no word runs across. */
export function treeTexts(tree: Nodes): string[] {
  const texts: string[] = [];
  let open = '';
  const close = (): void => {
    if (open.trim()) texts.push(open);
    open = '';
  };
  const walkAll = (nodes: readonly Nodes[]): void => nodes.forEach((node) => walk(node, nodes));
  const walk = (node: Nodes, siblings: readonly Nodes[] = []): void => {
    // A tag within a line parts no words, unless it ends the line.
    if (node.type === 'html' && siblings.some(({ type }) => LINE.has(type))) {
      if (/^<br\b/i.test(node.value)) open += ' ';
      return;
    }
    const isBlock = BLOCKS.has(node.type);
    if (isBlock) close();
    switch (node.type) {
      case 'break':
        open += ' ';
        break;
      case 'html':
        if (isBlock && /^\s*<(?:!--|[a-z/])/i.test(node.value)) open += htmlText(node.value);
        break;
      case 'image':
      case 'imageReference':
        texts.push(node.alt ?? '', ('title' in node ? node.title : undefined) ?? '');
        break;
      case 'footnoteReference':
        open += node.data?.mark ?? '';
        break;
      case 'footnoteDefinition':
        texts.push(node.data?.mark ?? '');
        walkAll(node.children);
        break;
      case 'picture':
        texts.push(node.alt, node.caption);
        break;
      case 'citation':
        // Raised signs are counted with the word on which they stood.
        if (node.raised) {
          open += node.replaces ?? '';
          break;
        }
        texts.push(node.replaces ?? '', ...node.items.flatMap(({ prefix, after }) => [prefix, after]));
        open += ' ';
        break;
      case 'mdxJsxTextElement':
        if (node.name === 'br') open += ' ';
        walkAll(node.children);
        break;
      case 'link':
      case 'definition':
        if (node.title) texts.push(node.title);
        if ('children' in node) walkAll(node.children);
        break;
      default:
        if ('value' in node && node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression')
          open += node.value;
        if ('children' in node) walkAll(node.children);
    }
    if (isBlock) close();
  };
  walk(tree);
  close();
  return texts;
}

const htmlText = (html: string): string => pageTexts(fromHtml(html, { fragment: true })).join(' ');
