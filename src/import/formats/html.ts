/** A web page to a tree: its main part, without what belongs to the site around it. */
import type { Element, Nodes, Parents, Root as Hast } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Dropped, Manuscript } from '../manuscript.ts';
import { footnoteHandlers, markFootnotes } from './html-footnotes.ts';

/** Elements that hold no text of a study, and what the report calls them. */
const FURNITURE: Record<string, string> = {
  aside: 'side matter',
  button: 'control',
  dialog: 'control',
  figure: 'figure',
  footer: 'foot of the page',
  form: 'control',
  header: 'head of the page',
  iframe: 'embedded page',
  nav: 'navigation',
  noscript: 'text without script',
  script: '',
  style: '',
  svg: 'figure',
  template: '',
};

/** Reads HTML; `hasLines` where the lines are those of a file that the editor has. */
export function readHtml(html: string, { hasLines = true } = {}): Manuscript {
  const page = fromHtml(html);
  const notes = markFootnotes(page);
  const main = mainPart(page);
  const dropped = takeFurniture(page, main);
  const handlers = { ...footnoteHandlers, sup: asWritten, sub: asWritten };
  const tree = toMdast({ type: 'root', children: [main, ...notes] } as Hast, { handlers });
  if (tree.type !== 'root') throw new TypeError('a root becomes a root');
  if (!hasLines) {
    visit(tree, (node) => {
      delete node.position;
    });
    for (const item of dropped) delete item.line;
  }
  return { tree, dropped };
}

/** Raised and lowered signs stay what they are: H<sub>2</sub>O. */
const asWritten: Handle = (state, node) => ({
  type: 'mdxJsxTextElement',
  name: node.tagName,
  attributes: [],
  children: state.all(node) as never[],
});

/** The `<main>`, else the only `<article>`, else the body. */
function mainPart(page: Hast): Element | Hast {
  const [main] = elements(page, 'main');
  const articles = elements(page, 'article');
  const [body] = elements(page, 'body');
  return main ?? (articles.length === 1 ? articles[0] : undefined) ?? body ?? page;
}

/** Takes the furniture out of the main part, and lists it with what stands outside of it. */
function takeFurniture(page: Hast, main: Element | Hast): Dropped[] {
  const dropped: Dropped[] = [];
  const drop = (node: Nodes, what: string): void => {
    const text = toString(node).replace(/\s+/g, ' ').trim();
    if (text && what) dropped.push({ what, text, line: node.position?.start.line });
  };
  visit(page, 'element', (node) => {
    if (node === main) return SKIP;
    if (['html', 'body'].includes(node.tagName) || contains(node, main)) return undefined;
    if (node.tagName !== 'head') drop(node, FURNITURE[node.tagName] ?? 'outside of the main part');
    return SKIP;
  });
  visit(main, 'element', (node, index, parent: Parents | undefined) => {
    const what = node === main ? undefined : furnitureName(node);
    if (what === undefined || !parent || index === undefined) return undefined;
    drop(node, what);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return dropped;
}

function furnitureName(node: Element): string | undefined {
  const { properties, tagName } = node;
  if (properties.hidden !== undefined || properties.ariaHidden === 'true') return 'hidden text';
  const classes = Array.isArray(properties.className) ? properties.className : [];
  if (tagName === 'h1' && classes.includes('title')) return 'title';
  // The head of a section holds its heading; that of the page holds a title at most.
  if (tagName === 'header' && ['h2', 'h3', 'h4', 'h5', 'h6'].some((name) => elements(node, name).length > 0))
    return undefined;
  return FURNITURE[tagName];
}

function elements(tree: Nodes, tagName: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === tagName) found.push(node);
  });
  return found;
}

function contains(tree: Nodes, node: Nodes): boolean {
  let found = false;
  visit(tree, (candidate) => {
    found ||= candidate === node;
  });
  return found;
}
