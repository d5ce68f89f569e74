/** The HTML of texts as TEI P5. */
import type { Element, ElementContent, RootContent } from 'hast';
import { entryAnchor, noteAnchor, referenceAnchor } from '../../model/addresses.ts';
import { figureId } from '../../model/figures.ts';
import type { ChapterNumber } from '../../model/passage-ref.ts';
import type { Edition, Entry } from '../../model/types.ts';
import { addressFrom, footnoteOf, isWayBack, property, treeOf } from '../kept/parts.ts';
import { element, type Xml, type XmlContent } from '../kept/xml.ts';

/** Where a text stands. */
export interface TeiPlace {
  edition: Pick<Edition, 'site' | 'base' | 'passages' | 'chapters' | 'figures'>;
  entries: ReadonlyMap<string, Entry>;
  works: ReadonlySet<string>;
  /** Address of the page from which links lead. */
  page: string;
  /** Of the chapter, before the ids of footnotes; empty in the back. */
  chapter: ChapterNumber;
}

/** The id of a footnote in the whole file. */
export const footnoteId = (chapter: ChapterNumber, id: string): string =>
  `c${chapter}-${id.replace(/^user-content-/, '')}`;
/** The id of a section in the whole file, where others may have the same on their page. */
export const sectionId = (chapter: ChapterNumber, id: string): string => `c${chapter}-${id}`;

/** Elements of HTML and what they are in TEI; what is not named gives its content. */
const NAMES: Readonly<Record<string, readonly [name: string, attributes?: Record<string, string>]>> = {
  p: ['p'],
  blockquote: ['quote'],
  ul: ['list', { rend: 'bulleted' }],
  ol: ['list', { rend: 'numbered' }],
  li: ['item'],
  tr: ['row'],
  td: ['cell'],
  th: ['cell', { role: 'label' }],
  caption: ['head'],
  em: ['emph'],
  i: ['hi', { rend: 'italic' }],
  strong: ['hi', { rend: 'bold' }],
  b: ['hi', { rend: 'bold' }],
  sup: ['hi', { rend: 'superscript' }],
  sub: ['hi', { rend: 'subscript' }],
  del: ['hi', { rend: 'strikethrough' }],
  q: ['q'],
  cite: ['title'],
  code: ['code'],
  pre: ['ab', { type: 'preformatted' }],
  br: ['lb'],
  hr: ['milestone', { unit: 'section', rend: 'rule' }],
};

/** How an entry of this kind is marked where the text names it. */
const NAME_OF: Readonly<Partial<Record<Entry['kind'], string>>> = {
  person: 'persName',
  place: 'placeName',
  organization: 'orgName',
};

/** HTML as blocks of TEI. */
export const teiFrom = (html: string, place: TeiPlace): XmlContent[] => contentOf(treeOf(html).children, place);

export const contentOf = (nodes: readonly (RootContent | ElementContent)[], place: TeiPlace): XmlContent[] =>
  nodes.map((node) => {
    if (node.type === 'text') return node.value;
    return node.type === 'element' ? teiOf(node, place) : undefined;
  });

function teiOf(node: Element, place: TeiPlace): XmlContent {
  const children = contentOf(node.children, place);
  if (node.tagName === 'a') return linkOf(node, children, place);
  const block = blockOf(node, children, place);
  if (block) return block;
  const mention = property(node, 'dataMention');
  if (mention) return named(mention, children, place);
  if (node.tagName === 'emendation')
    return element('choice', {}, element('sic', {}, property(node, 'sic')), element('corr', {}, children));
  const lang = property(node, 'lang');
  const [name, attributes] = NAMES[node.tagName] ?? [];
  if (name) return element(name, { ...attributes, ...spans(node), 'xml:lang': lang }, children);
  if (node.tagName === 'span' && (lang ?? isSmallCaps(node)))
    return lang ? element('foreign', { 'xml:lang': lang }, children) : element('hi', { rend: 'small-caps' }, children);
  return children;
}

/** What stands between the lines of a text; `undefined` for all else. */
function blockOf(node: Element, children: XmlContent[], place: TeiPlace): XmlContent | undefined {
  const within = (...tags: string[]): XmlContent[] =>
    contentOf(
      node.children.filter((child) => child.type === 'element' && tags.includes(child.tagName)),
      place,
    );
  const id = property(node, 'id');
  switch (node.tagName) {
    case 'math':
      return element('formula', { notation: 'TeX' }, property(node, 'alttext'));
    case 'img':
      return [
        element('graphic', { url: addressFrom(place.edition, place.page, property(node, 'src') ?? '') }),
        element('figDesc', {}, property(node, 'alt')),
      ];
    case 'figure':
      if (hasClass(node, 'quotation'))
        return element(
          'cit',
          {},
          quoted(within('div')),
          within('blockquote'),
          element('bibl', {}, within('figcaption')),
        );
      return element('figure', { 'xml:id': id }, element('head', {}, within('figcaption')), within('picture'));
    case 'div':
      return hasClass(node, 'verse') ? element('lg', { type: 'poem' }, stanzasOf(node, place)) : undefined;
    case 'table':
      return element('table', { 'xml:id': id }, children);
    default:
      return undefined;
  }
}

/** Verse that is quoted. */
const quoted = (verse: XmlContent[]): XmlContent => (verse.length > 0 ? element('quote', {}, verse) : undefined);

const stanzasOf = (verse: Element, place: TeiPlace): XmlContent[] =>
  verse.children
    .filter((child) => child.type === 'element')
    .map((stanza) =>
      element(
        'lg',
        { type: 'stanza' },
        stanza.children
          .filter((child): child is Element => child.type === 'element' && hasClass(child, 'line'))
          .map((line) => element('l', {}, contentOf(line.children, place))),
      ),
    );

const isSmallCaps = (node: Element): true | undefined => hasClass(node, 'small-caps') || undefined;
const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties.className) && properties.className.includes(name);

const spans = (node: Element) => ({ cols: property(node, 'colSpan'), rows: property(node, 'rowSpan') });

function linkOf(node: Element, children: XmlContent[], place: TeiPlace): XmlContent {
  const [note, footnote] = [property(node, 'dataNoteRef'), footnoteOf(node)];
  if (isWayBack(node)) return undefined;
  if (note) return mark(noteAnchor(note), node);
  if (footnote) return mark(footnoteId(place.chapter, footnote), node);
  const [term, work, href] = [property(node, 'dataTerm'), property(node, 'dataCite'), property(node, 'href')];
  if (term) return named(term, children, place);
  if (work && place.works.has(work))
    return element('ref', { type: 'citation', target: `#${referenceAnchor(work)}` }, children);
  return href ? element('ref', { target: targetOf(href, place) }, children) : children;
}

const mark = (id: string, node: Element): Xml =>
  element('ptr', { type: 'note', target: `#${id}`, n: property(node, 'dataLetter') });

function named(id: string, children: XmlContent[], { entries }: TeiPlace): XmlContent {
  const entry = entries.get(id);
  return entry ? element(NAME_OF[entry.kind] ?? 'term', { ref: `#${entryAnchor(id)}` }, children) : children;
}

const known = new WeakMap<TeiPlace['edition'], Map<string, string>>();

/** References of passages by their address on the web: a link asks, and a large edition has as many links as passages. */
function refsByUrl(edition: TeiPlace['edition']): Map<string, string> {
  let refs = known.get(edition);
  if (!refs) {
    refs = new Map(edition.passages.map(({ ref, url }) => [new URL(url, edition.site).href, ref]));
    known.set(edition, refs);
  }
  return refs;
}

/** Passages are in the file; what else the site has stays on the web. */
function targetOf(href: string, { edition, page }: TeiPlace): string {
  const url = addressFrom(edition, page, href);
  const ref = refsByUrl(edition).get(url);
  if (ref !== undefined) return `#p${ref}`;
  const figure = edition.figures.find(({ number, url: own }) => number && url === new URL(own, edition.site).href);
  return figure?.number ? `#${figureId(figure.kind, figure.number)}` : url;
}
