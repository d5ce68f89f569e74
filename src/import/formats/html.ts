/** A web page to a tree: its main part, without what belongs to the site around it. */
import type { Element, Nodes, Parents, Root as Hast } from 'hast';
import type { RootContent } from 'mdast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { formulaSign } from '../formulas.ts';
import { pageTexts, texOf } from '../law/html-words.ts';
import { tallyOf } from '../law/words.ts';
import type { Dropped, Manuscript, Properties } from '../manuscript.ts';
import { footnoteHandlers, markFootnotes } from './html-footnotes.ts';
import { elements, setOut } from './html-layout.ts';
import { properties } from './properties.ts';

/** Elements that hold no text of a study, and what the report calls them. */
const FURNITURE: Record<string, string> = {
  aside: 'side matter',
  audio: 'sound',
  button: 'control',
  canvas: 'figure',
  datalist: 'control',
  dialog: 'control',
  embed: 'embedded page',
  footer: 'foot of the page',
  form: 'control',
  header: 'head of the page',
  iframe: 'embedded page',
  input: 'control',
  map: 'control',
  nav: 'navigation',
  noscript: 'text without script',
  object: 'embedded page',
  script: '',
  select: 'control',
  style: '',
  svg: 'figure',
  template: '',
  textarea: 'control',
  video: 'film',
};

/** Reads HTML; `hasLines` where the lines are those of a file that the editor has. */
export function readHtml(html: string, { hasLines = true } = {}): Manuscript {
  const page = fromHtml(html);
  const words = tallyOf(pageTexts(page));
  const said = propertiesOfPage(page);
  const hidden = takeHidden(page);
  const notes = markFootnotes(page);
  const main = mainPart(page);
  const dropped = [...hidden, ...takeFurniture(page, main)];
  setOut(main);
  notes.forEach(setOut);
  const tree = toMdast({ type: 'root', children: [main, ...notes] } as Hast, { handlers: HANDLERS });
  if (tree.type !== 'root') throw new TypeError('a root becomes a root');
  if (!hasLines) {
    visit(tree, (node) => {
      delete node.position;
    });
    for (const item of dropped) delete item.line;
  }
  return { tree, dropped, words, properties: said };
}

/** Reads a piece of HTML within another text. */
export function readFragment(html: string): { children: RootContent[]; dropped: Dropped[] } {
  const fragment = fromHtml(html, { fragment: true });
  const dropped = [...takeHidden(fragment), ...takeFurniture(fragment, fragment)];
  setOut(fragment);
  const tree = toMdast(fragment, { handlers: HANDLERS });
  visit(tree, (node) => {
    delete node.position;
  });
  if (tree.type !== 'root') return { children: [], dropped };
  // Words without a block of their own are one.
  const isInLine = ({ type }: RootContent) =>
    ['text', 'emphasis', 'strong', 'link', 'image', 'inlineCode'].includes(type);
  return tree.children.some(isInLine) && tree.children.every((node) => isInLine(node) || node.type === 'break')
    ? { children: [{ type: 'paragraph', children: tree.children as never[] }], dropped }
    : { children: tree.children, dropped };
}

/** Raised and lowered signs stay what they are: H<sub>2</sub>O. */
const asWritten: Handle = (state, node) => ({
  type: 'mdxJsxTextElement',
  name: node.tagName,
  attributes: [],
  children: state.all(node) as never[],
});

const formula: Handle = (_state, node) => {
  const tex = texOf(node);
  return {
    type: 'text',
    value: tex ? formulaSign(`$${toString(tex).trim()}$`) : toString(node).replace(/\s+/g, ' ').trim(),
  };
};

const HANDLERS: Record<string, Handle> = { ...footnoteHandlers, sup: asWritten, sub: asWritten, math: formula };

function propertiesOfPage(page: Hast): Properties {
  const said = new Map<string, string[]>();
  for (const { properties: own } of elements(page, 'meta')) {
    const name = String(own.name ?? own.property ?? '').toLowerCase();
    if (typeof own.content === 'string' && name) said.set(name, [...(said.get(name) ?? []), own.content]);
  }
  const first = (...names: string[]) => names.flatMap((name) => said.get(name) ?? [])[0];
  const [title] = elements(page, 'title');
  const authors = ['citation_author', 'author', 'dc.creator', 'dcterms.creator'].map((name) => said.get(name) ?? []);
  return properties({
    title: first('citation_title', 'dc.title', 'dcterms.title', 'og:title') ?? (title && toString(title)),
    subtitle: undefined,
    // A comma at the end says that a name is that of a body.
    author: authors
      .find((list) => list.length > 0)
      ?.map((name) => name.replace(/,\s*$/, ''))
      .join('; '),
    date: first('citation_publication_date', 'citation_date', 'dcterms.issued', 'dc.date', 'article:published_time'),
    language: elements(page, 'html')[0]?.properties.lang ?? '',
    rights: first('dcterms.rights', 'dc.rights', 'copyright'),
  });
}

/** The `<main>`, else the only `<article>`, else the body. */
function mainPart(page: Hast): Element | Hast {
  const [main] = elements(page, 'main');
  const articles = elements(page, 'article');
  const [body] = elements(page, 'body');
  return main ?? (articles.length === 1 ? articles[0] : undefined) ?? body ?? page;
}

function droppedElement(node: Nodes, what: string): Dropped[] {
  const text = pageTexts(node).join(' ').replace(/\s+/g, ' ').trim();
  return text && what ? [{ what, text, line: node.position?.start.line }] : [];
}

/** What no browser shows. */
function takeHidden(page: Hast): Dropped[] {
  const dropped: Dropped[] = [];
  visit(page, 'element', (node, index, parent: Parents | undefined) => {
    if (!parent || index === undefined || node.tagName === 'html' || node.tagName === 'body' || !isHidden(node))
      return undefined;
    dropped.push(...droppedElement(node, 'hidden text'));
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return dropped;
}

function isHidden({ properties: { hidden, ariaHidden, style }, tagName, children }: Element): boolean {
  // Programs for formulas hide what they draw from those who hear the page, beside MathML that they hear.
  const isMath = children.some((child) => child.type === 'element' && child.tagName === 'math');
  return (
    (hidden !== undefined && hidden !== false) ||
    (ariaHidden === 'true' && tagName !== 'sup') ||
    (!isMath && typeof style === 'string' && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style))
  );
}

/** Takes the furniture out of the main part, and lists it with what stands outside of it. */
function takeFurniture(page: Hast, main: Element | Hast): Dropped[] {
  const dropped: Dropped[] = [];
  visit(page, (node) => {
    if (node === main) return SKIP;
    if (node.type !== 'element') return undefined;
    if (['html', 'body'].includes(node.tagName) || contains(node, main)) return undefined;
    if (node.tagName === 'head') dropped.push(...droppedElement(node, 'title of the page'));
    else dropped.push(...droppedElement(node, FURNITURE[node.tagName] ?? 'outside of the main part'));
    return SKIP;
  });
  visit(main, 'element', (node, index, parent: Parents | undefined) => {
    const what = node === main ? undefined : furnitureName(node);
    if (what === undefined || !parent || index === undefined) return undefined;
    dropped.push(...droppedElement(node, what));
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return dropped;
}

function furnitureName(node: Element): string | undefined {
  const { properties: own, tagName } = node;
  const classes = Array.isArray(own.className) ? own.className : [];
  if (tagName === 'h1' && classes.includes('title')) return 'title';
  // The head of a section holds its heading; that of the page holds a title at most.
  if (tagName === 'header' && ['h2', 'h3', 'h4', 'h5', 'h6'].some((name) => elements(node, name).length > 0))
    return undefined;
  return FURNITURE[tagName];
}

function contains(tree: Nodes, node: Nodes): boolean {
  let found = false;
  visit(tree, (candidate) => {
    found ||= candidate === node;
  });
  return found;
}
