/** The HTML of texts as XHTML in the book: links lead to its own files where these hold the target, else to the web. */
import type { Element, ElementContent, RootContent } from 'hast';
import { entryAnchor, noteAnchor, referenceAnchor } from '../../model/addresses.ts';
import { directionOf } from '../../words/direction.ts';
import { figureId } from '../../model/figures.ts';
import { MEDIA_FOLDER } from '../../model/pictures.ts';
import { passageId, type ChapterNumber } from '../../model/passage-ref.ts';
import type { Edition } from '../../model/types.ts';
import { addressFrom, footnoteOf, isWayBack, property, treeOf } from '../kept/parts.ts';
import { element, xmlFile, type Xml, type XmlContent } from '../kept/xml.ts';

/** Absolute addresses of the site, and where the book has what stands there: `chapter-1.xhtml#p1.1`. */
export type Targets = ReadonlyMap<string, string>;

export const chapterFile = (number: ChapterNumber): string => `chapter-${number.toLowerCase()}.xhtml`;
export const GLOSSARY_FILE = 'glossary.xhtml';
export const REFERENCES_FILE = 'references.xhtml';

/** Every address of the edition that has its place in the book. */
export function targetsOf(edition: Edition): Targets {
  const { chapters, entries, references, notes, figures, site } = edition;
  const web = (url: string) => new URL(url, site).href;
  return new Map([
    ...chapters.flatMap(({ number, url, sections, passages }): [string, string][] => {
      const file = chapterFile(number);
      return [
        [web(url), file],
        ...sections.map((section): [string, string] => [web(section.url), `${file}#${section.id}`]),
        ...passages.flatMap(({ url: place, ref }): [string, string][] => [
          [web(place), `${file}#${passageId(ref)}`],
          [web(edition.routes.passagePage(ref)), `${file}#${passageId(ref)}`],
        ]),
      ];
    }),
    ...figures.map(({ url, kind, number, chapter }): [string, string] => [
      web(url),
      `${chapterFile(chapter)}${number === undefined ? '' : `#${figureId(kind, number)}`}`,
    ]),
    ...notes.map(({ url, id, chapter }): [string, string] => [web(url), `${chapterFile(chapter)}#${noteAnchor(id)}`]),
    ...entries.map(({ url, id }): [string, string] => [web(url), `${GLOSSARY_FILE}#${entryAnchor(id)}`]),
    ...references.map(({ url, id }): [string, string] => [web(url), `${REFERENCES_FILE}#${referenceAnchor(id)}`]),
  ]);
}

/** Where a text stands. */
export interface XhtmlPlace {
  edition: Edition;
  targets: Targets;
  /** Address of the page from which links lead. */
  page: string;
}

/** Attributes that are kept, by their names as properties; all else is for the site's styles and scripts. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  cite: 'cite',
  colSpan: 'colspan',
  dateTime: 'datetime',
  dir: 'dir',
  lang: 'lang',
  rowSpan: 'rowspan',
  scope: 'scope',
  start: 'start',
  title: 'title',
};
/** Classes that mean something to the style of the book. */
const CLASSES = [
  ...['small-caps', 'align-left', 'align-right', 'align-center', 'line', 'verse'],
  ...['credit', 'figure-name', 'illustration', 'quotation', 'quotation-source'],
];

/** HTML as XHTML. */
export const xhtmlFrom = (html: string, place: XhtmlPlace): XmlContent[] => xhtmlOf(treeOf(html).children, place);

export const xhtmlOf = (nodes: readonly (RootContent | ElementContent)[], place: XhtmlPlace): XmlContent[] =>
  nodes.map((node) => {
    if (node.type === 'text') return node.value;
    return node.type === 'element' ? elementOf(node, place) : undefined;
  });

function elementOf(node: Element, place: XhtmlPlace): XmlContent {
  const children = xhtmlOf(node.children, place);
  if (node.tagName === 'a') return linkOf(node, children, place);
  if (node.tagName === 'source') return undefined;
  if (node.tagName === 'picture') return children;
  if (node.tagName === 'img') return imageOf(node);
  if (node.tagName === 'math') return mathOf(node);
  const attributes = attributesOf(node);
  return node.tagName === 'span' && Object.values(attributes).every((value) => value === undefined)
    ? children
    : element(node.tagName, attributes, children);
}

/** The file by which every reader can show a picture; it lies in the book. */
function imageOf(node: Element): Xml {
  const [src = '', alt = ''] = [property(node, 'src'), property(node, 'alt')];
  return element('img', { src: bookPicture(src.split('/').at(-1) ?? ''), alt });
}

export const bookPicture = (file: string): string => `${MEDIA_FOLDER}/${file}`;

/** A formula as it is: MathML has no classes that mean anything here. */
function mathOf(node: Element): Xml {
  const attributes = Object.fromEntries(
    Object.entries(node.properties)
      .filter(([name]) => name !== 'className')
      .map(([name, value]) => [name, String(value)]),
  );
  const isRoot = node.tagName === 'math';
  const children = node.children.map((child) =>
    child.type === 'element' ? mathOf(child) : child.type === 'text' ? child.value : undefined,
  );
  return element(
    node.tagName,
    { ...(isRoot && { xmlns: 'http://www.w3.org/1998/Math/MathML' }), ...attributes },
    children,
  );
}

function attributesOf(node: Element): Record<string, string | undefined> {
  const classes = Array.isArray(node.properties.className) ? node.properties.className.map(String) : [];
  const lang = property(node, 'lang');
  return {
    ...Object.fromEntries(Object.entries(ATTRIBUTES).map(([key, name]) => [name, property(node, key)])),
    'xml:lang': lang,
    id: classes.includes('illustration') || node.tagName === 'table' ? property(node, 'id') : undefined,
    class: classes.filter((name) => CLASSES.includes(name)).join(' ') || undefined,
  };
}

function linkOf(node: Element, children: XmlContent[], place: XhtmlPlace): XmlContent {
  const { edition, targets, page } = place;
  if (isWayBack(node)) return undefined;
  const [note, footnote] = [property(node, 'dataNoteRef'), footnoteOf(node)];
  if (note) return noteMark(noteAnchor(note), property(node, 'dataLetter') ?? '');
  if (footnote) return noteMark(footnote, children);
  const [term, work, written] = [property(node, 'dataTerm'), property(node, 'dataCite'), property(node, 'href')];
  const { routes } = edition;
  const href = term ? routes.entry(term) : work ? routes.reference(work) : written;
  if (href === undefined) return children;
  const url = addressFrom(edition, page, href);
  // A range of passages leads to its first.
  const inside = targets.get(url) ?? targets.get(url.replace(/(#p[^-]+)-p.*$/, '$1'));
  return element('a', { href: inside ?? url, class: term ? 'term' : undefined }, children);
}

/** A mark that opens its note in a popup where a reading system can. */
export const noteMark = (id: string, words: XmlContent): Xml =>
  element('a', { 'epub:type': 'noteref', role: 'doc-noteref', href: `#${id}`, class: 'noteref' }, words);

/** A document of the book. */
export function xhtmlFile({ config }: Edition, title: string, ...body: XmlContent[]): string {
  const { language } = config;
  return xmlFile(
    element(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        lang: language,
        'xml:lang': language,
        dir: directionOf(language),
      },
      element(
        'head',
        {},
        element('meta', { charset: 'utf-8' }),
        element('title', {}, title.replace(/\s+/gu, ' ').trim()),
        element('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' }),
      ),
      element('body', {}, ...body),
    ),
    '<!DOCTYPE html>\n',
  );
}
