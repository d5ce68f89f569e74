/**
 * Makes the tree of any format one that a chapter can hold: words in paragraphs, headings, lists, quotations, tables and
 * footnotes; emphasis, raised signs and links to the web. White space is one space, invisible signs are gone.
 */
import type { Definition, Image, ImageReference, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { fromHtml } from 'hast-util-from-html';
import { toString as hastToString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { linkAddresses } from './addresses.ts';
import type { Dropped, Manuscript } from './manuscript.ts';

const WRAPS = new Set(['emphasis', 'strong', 'delete', 'link', 'mdxJsxTextElement']);
const HOLDS_BLOCKS = new Set(['blockquote', 'footnoteDefinition', 'list', 'listItem', 'table', 'tableRow']);
/** White space of any kind; no-break spaces too, which would hide words from search and from the words of notes. */
const SPACE = /[\s\u0085\u00a0]+/gu;
/** Soft hyphens, spaces of no width, byte order marks, control signs, and signs for private use. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\ufffe\uffff\p{Cc}\p{Co}\p{Cs}]/gu;

/** The tidy tree, and what was dropped from it besides what had been before. */
export function tidy({ tree, dropped }: Manuscript): Manuscript {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => void definitions.set(node.identifier, node));
  const gone: Dropped[] = [];
  const children = tree.children.flatMap((node) => inBlocks(tidied(node)) as RootContent[]);
  const tidy: Root = { type: 'root', children };
  linkAddresses(tidy);
  return { tree: tidy, dropped: [...dropped, ...gone] };

  function tidied(node: Nodes): Nodes[] {
    switch (node.type) {
      case 'definition':
      case 'thematicBreak':
        return [];
      case 'image':
      case 'imageReference':
        gone.push(pictureOf(node));
        return [];
      case 'html':
        return wordsOf(hastToString(fromHtml(node.value, { fragment: true })));
      case 'text':
        return wordsOf(node.value);
      case 'inlineCode':
        return [{ ...node, value: clean(node.value) }];
      case 'code':
        return [{ type: 'paragraph', children: wordsOf(node.value) as PhrasingContent[], position: node.position }];
      case 'linkReference': {
        const { url = '' } = definitions.get(node.identifier) ?? {};
        return tidied({ type: 'link', url, children: node.children, position: node.position });
      }
      case 'link':
        return isWebAddress(node.url) ? [inside({ ...node, title: null })] : inside(node).children;
      case 'paragraph':
      case 'heading':
        return split(trimmed(inside(node)));
      default:
        return 'children' in node ? [inside(node)].filter(hasContent) : [node];
    }
  }

  function inside<T extends Parents>(node: T): T {
    const children = node.children.flatMap((child) => tidied(child));
    return {
      ...node,
      children: HOLDS_BLOCKS.has(node.type) ? inBlocks(children) : merged(children as PhrasingContent[]),
    };
  }
}

/** Words of HTML that stood between blocks are a paragraph. */
const inBlocks = (nodes: Nodes[]): Nodes[] =>
  nodes.map((node) => (node.type === 'text' ? { type: 'paragraph', children: [node] } : node));

const isWebAddress = (url: string): boolean => /^(?:https?:\/\/|mailto:)/i.test(url) && URL.canParse(url);

const clean = (text: string): string => text.replace(SPACE, ' ').replace(INVISIBLE, '');

function wordsOf(text: string): Nodes[] {
  const value = clean(text);
  return value ? [{ type: 'text', value }] : [];
}

const pictureOf = (node: Image | ImageReference): Dropped => ({
  what: 'picture',
  text: node.alt ?? '',
  line: node.position?.start.line,
});

const hasContent = (node: Nodes): boolean =>
  ['break', 'footnoteReference'].includes(node.type) || toString(node).trim() !== '' || hasReference(node);

function hasReference(node: Nodes): boolean {
  let found = false;
  visit(node, 'footnoteReference', () => void (found = true));
  return found;
}

/** Joins neighbours that are alike, and puts the spaces at the edges of marked words outside of the mark. */
function merged(nodes: PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes.flatMap(hoisted)) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value = (last.value + node.value).replace(/ {2,}/g, ' ');
    else if (last && 'children' in node && 'children' in last && isSame(node, last))
      last.children = merged([...last.children, ...node.children]);
    else result.push(node.type === 'text' ? { ...node } : node);
  }
  return result;
}

const isSame = (a: PhrasingContent, b: PhrasingContent): boolean =>
  a.type === b.type &&
  (a.type === 'emphasis' || a.type === 'strong' || (a.type === 'link' && b.type === 'link' && a.url === b.url));

function hoisted(node: PhrasingContent): PhrasingContent[] {
  if (!('children' in node) || !WRAPS.has(node.type)) return [node];
  const [first, last] = [node.children[0], node.children.at(-1)];
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  if (first?.type === 'text' && first.value.startsWith(' ')) {
    before.push({ type: 'text', value: ' ' });
    first.value = first.value.trimStart();
  }
  if (last?.type === 'text' && last.value.endsWith(' ')) {
    after.push({ type: 'text', value: ' ' });
    last.value = last.value.trimEnd();
  }
  node.children = node.children.filter((child) => child.type !== 'text' || child.value !== '');
  return [...before, ...(node.children.length > 0 ? [node] : []), ...after];
}

/** A paragraph or heading without white space at its ends; headings hold no breaks. */
function trimmed<T extends Parents>(node: T): T {
  const children = node.children.map((child) =>
    child.type === 'break' && node.type === 'heading' ? { type: 'text', value: ' ' } : child,
  ) as PhrasingContent[];
  children.forEach((child, index) => {
    if (child.type !== 'text') return;
    if (children[index - 1]?.type === 'break') child.value = child.value.trimStart();
    if (children[index + 1]?.type === 'break') child.value = child.value.trimEnd();
  });
  const isEdge = (child?: PhrasingContent) =>
    child?.type === 'break' || (child?.type === 'text' && !child.value.trim());
  while (isEdge(children[0])) children.shift();
  while (isEdge(children.at(-1))) children.pop();
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return { ...node, children };
}

/** Two breaks in a row are how old pages part their paragraphs. */
function split(node: Parents): Nodes[] {
  if (node.type !== 'paragraph') return [node].filter(hasContent);
  const parts: PhrasingContent[][] = [[]];
  node.children.forEach((child, index) => {
    const isBlank = child.type === 'break' && node.children[index - 1]?.type === 'break';
    if (isBlank) parts.push([]);
    else parts.at(-1)?.push(child);
  });
  return parts.map((children) => trimmed({ ...node, children })).filter(hasContent);
}
