/** The HTML of texts as paragraphs and runs of WordprocessingML (ECMA-376, part 1, chapter 17). */
import type { Element, ElementContent, RootContent } from 'hast';
import { entryAnchor, referenceAnchor } from '../../model/addresses.ts';
import { directionOf } from '../../words/direction.ts';
import type { Edition } from '../../model/types.ts';
import { addressFrom, footnoteOf, isWayBack, property, treeOf } from '../kept/parts.ts';
import { element as x, type Xml, type XmlContent } from '../kept/xml.ts';
import type { Part } from './part.ts';

/** Where a text stands. */
export interface WordPlace {
  edition: Pick<Edition, 'site' | 'config'>;
  part: Part;
  bookmarks: ReadonlyMap<string, string>;
  /** Address of the page from which links lead. */
  page: string;
  /** The mark that calls a note of the editors or a footnote of the text; undefined where the file has none of it. */
  callNote: (of: { note?: string; footnote?: string }) => XmlContent;
}

/** How a run looks, by the elements around it. */
interface Look {
  italic?: true;
  bold?: true;
  strike?: true;
  smallCaps?: true;
  code?: true;
  align?: 'superscript' | 'subscript';
  lang?: string;
}

/** How a paragraph stands. */
interface Stand {
  style: string;
  /** Lists around it, from the outermost. */
  level?: number;
  list?: number;
  align?: string;
}

type Node = RootContent | ElementContent;

const LOOKS: Readonly<Record<string, Look>> = {
  em: { italic: true },
  i: { italic: true },
  cite: { italic: true },
  strong: { bold: true },
  b: { bold: true },
  th: { bold: true },
  del: { strike: true },
  s: { strike: true },
  code: { code: true },
  kbd: { code: true },
  sup: { align: 'superscript' },
  sub: { align: 'subscript' },
};

const BLOCKS = new Set('blockquote div dl dd dt figure figcaption h2 h3 h4 li ol p pre section table ul hr'.split(' '));
const isBlock = (node: Node): node is Element => node.type === 'element' && BLOCKS.has(node.tagName);

/** HTML as paragraphs and tables; `lead` begins the first paragraph, `tail` ends it. */
export function blocksFrom(
  nodes: readonly Node[],
  place: WordPlace,
  style: string,
  { lead = [], tail = [] }: { lead?: XmlContent[]; tail?: XmlContent[] } = {},
): XmlContent[] {
  const [first] = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const leads = lead.length + tail.length > 0;
  if (leads && first?.type === 'element' && first.tagName === 'p')
    return [
      paragraph({ style }, place, lead, runsOf(first.children, place), tail),
      ...blocks(nodes.slice(nodes.indexOf(first) + 1), place, { style }),
    ];
  return [...(leads ? [paragraph({ style }, place, lead, tail)] : []), ...blocks(nodes, place, { style })];
}

export const blocksOfHtml = (html: string, place: WordPlace, style: string): XmlContent[] =>
  blocksFrom(treeOf(html).children, place, style);

/** A paragraph of this style. */
export function paragraph({ style, level, list, align }: Stand, place: WordPlace, ...runs: XmlContent[]): Xml {
  const isRightToLeft = directionOf(place.edition.config.language) === 'rtl';
  return x(
    'w:p',
    {},
    x(
      'w:pPr',
      {},
      x('w:pStyle', { 'w:val': style }),
      list === undefined
        ? undefined
        : x('w:numPr', {}, x('w:ilvl', { 'w:val': level }), x('w:numId', { 'w:val': list })),
      isRightToLeft ? x('w:bidi') : undefined,
      align ? x('w:jc', { 'w:val': align }) : undefined,
    ),
    ...runs,
  );
}

/** Words in one look. */
export function run(text: string, look: Look = {}, style?: string): Xml {
  const lang = look.lang;
  const isRightToLeft = lang !== undefined && directionOf(lang) === 'rtl';
  return x(
    'w:r',
    {},
    x(
      'w:rPr',
      {},
      style ? x('w:rStyle', { 'w:val': style }) : undefined,
      look.code
        ? x('w:rFonts', { 'w:ascii': 'Courier New', 'w:hAnsi': 'Courier New', 'w:cs': 'Courier New' })
        : undefined,
      look.bold ? [x('w:b'), x('w:bCs')] : undefined,
      look.italic ? [x('w:i'), x('w:iCs')] : undefined,
      look.smallCaps ? x('w:smallCaps') : undefined,
      look.strike ? x('w:strike') : undefined,
      look.align ? x('w:vertAlign', { 'w:val': look.align }) : undefined,
      isRightToLeft ? x('w:rtl') : undefined,
      lang ? x('w:lang', isRightToLeft ? { 'w:bidi': lang } : { 'w:val': lang }) : undefined,
    ),
    x('w:t', { 'xml:space': 'preserve' }, text),
  );
}

function blocks(nodes: readonly Node[], place: WordPlace, stand: Stand): XmlContent[] {
  const found: XmlContent[] = [];
  let loose: Node[] = [];
  const close = (): void => {
    if (loose.some((node) => node.type !== 'text' || node.value.trim() !== ''))
      found.push(paragraph(stand, place, runsOf(loose, place)));
    loose = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      loose.push(node);
      continue;
    }
    close();
    found.push(...blockOf(node, place, stand));
  }
  close();
  return found;
}

function blockOf(node: Element, place: WordPlace, stand: Stand): XmlContent[] {
  switch (node.tagName) {
    case 'ul':
      return listOf(node, place, stand, 1);
    case 'ol':
      return listOf(node, place, stand, place.part.counters.newList(Number(property(node, 'start') ?? 1)));
    case 'blockquote':
      return blocks(node.children, place, { ...stand, style: 'Quote' });
    case 'table':
      return [tableOf(node, place)];
    case 'pre':
      return [paragraph({ ...stand, style: 'Code' }, place, preformatted(textIn(node)))];
    case 'hr':
      return [paragraph({ ...stand, align: 'center' }, place, run('* * *'))];
    default:
      return blocks(node.children, place, stand);
  }
}

/** Each item's first paragraph has its sign; what follows stands below it. */
function listOf(node: Element, place: WordPlace, { level = -1 }: Stand, list: number): XmlContent[] {
  return node.children.filter(isBlock).flatMap((item) => {
    const [first, ...rest] = blocks(item.children, place, { style: 'ListParagraph', level: level + 1, list });
    return first === undefined ? [] : [first, ...rest];
  });
}

function tableOf(table: Element, place: WordPlace): Xml {
  const rows = elementsIn(table, 'tr').map((row) => row.children.filter((cell) => cell.type === 'element'));
  const width = (cell: Element): number => Number(property(cell, 'colSpan') ?? 1);
  const columns = Math.max(1, ...rows.map((cells) => cells.reduce((sum, cell) => sum + width(cell), 0)));
  return x(
    'w:tbl',
    {},
    x('w:tblPr', {}, x('w:tblStyle', { 'w:val': 'TableGrid' }), x('w:tblW', { 'w:w': 0, 'w:type': 'auto' })),
    x(
      'w:tblGrid',
      {},
      ...Array.from({ length: columns }, () => x('w:gridCol', { 'w:w': Math.floor(PAGE_WIDTH / columns) })),
    ),
    ...rows.map((cells, index) =>
      x(
        'w:tr',
        {},
        index === 0 && cells.every(({ tagName }) => tagName === 'th') ? x('w:trPr', {}, x('w:tblHeader')) : undefined,
        ...cells.map((cell) => cellOf(cell, width(cell), place)),
      ),
    ),
  );
}

/** Twentieths of a point that a line of the page has. */
const PAGE_WIDTH = 9070;

function cellOf(cell: Element, span: number, place: WordPlace): Xml {
  const align = /align-(right|center)/.exec(String(cell.properties.className))?.[1];
  const look = LOOKS[cell.tagName];
  const inside = cell.children.some(isBlock)
    ? blocks(cell.children, place, { style: 'Table' })
    : [paragraph({ style: 'Table', ...(align && { align }) }, place, runsOf(cell.children, place, look))];
  return x('w:tc', {}, x('w:tcPr', {}, span > 1 ? x('w:gridSpan', { 'w:val': span }) : undefined), ...inside);
}

/** Words with their looks, marks and links. */
export function runsOf(nodes: readonly Node[], place: WordPlace, look: Look = {}): XmlContent[] {
  return nodes.map((node): XmlContent => {
    if (node.type === 'text') return node.value === '' ? undefined : run(node.value.replaceAll(/\s+/gu, ' '), look);
    if (node.type !== 'element') return undefined;
    if (node.tagName === 'br') return x('w:r', {}, x('w:br'));
    if (node.tagName === 'img') return run(`[${property(node, 'alt') ?? ''}]`, look);
    const lang = property(node, 'lang');
    const inner: Look = {
      ...look,
      ...LOOKS[node.tagName],
      ...(String(node.properties.className).includes('small-caps') && { smallCaps: true }),
      ...(lang && { lang }),
    };
    if (node.tagName === 'a') return linkOf(node, place, inner);
    return runsOf(node.children, place, inner);
  });
}

function linkOf(node: Element, place: WordPlace, look: Look): XmlContent {
  if (isWayBack(node)) return undefined;
  const [note, footnote, href] = [property(node, 'dataNoteRef'), footnoteOf(node), property(node, 'href')];
  if (note) return place.callNote({ note });
  if (footnote) return place.callNote({ footnote });
  const runs = runsOf(node.children, place, look);
  if (!href) return runs;
  const url = addressFrom(place.edition, place.page, href);
  const bookmark = place.bookmarks.get(ownAddress(node) ?? url);
  if (bookmark) return x('w:hyperlink', { 'w:anchor': bookmark }, runs);
  return /^(?:https?|mailto):/.test(url) ? place.part.link(url, runs) : runs;
}

/** Citations and terms lead to lists of their page; the file has each work and entry once. */
function ownAddress(node: Element): string | undefined {
  const [work, term] = [property(node, 'dataCite'), property(node, 'dataTerm')];
  if (work) return `#${referenceAnchor(work)}`;
  return term && `#${entryAnchor(term)}`;
}

const preformatted = (text: string): XmlContent[] =>
  text
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [x('w:r', {}, x('w:br'))] : []), run(line, { code: true })]);

const textIn = (node: Node): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textIn).join('') : '';

const elementsIn = (node: Element, name: string): Element[] =>
  node.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === name ? [child] : elementsIn(child, name),
  );
