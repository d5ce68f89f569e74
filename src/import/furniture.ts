/** What stands above and below the text of a study and is no part of it: titles, menus, dates, rights, references. */
import { headingKey, isPartTitle, type Block } from './blocks.ts';
import { droppedNode } from './dropped.ts';
import type { Dropped } from './manuscript.ts';
import { isChapterLine, isPartLine } from './numbered.ts';

/** As headings are compared: without capitals and accents. */
const REFERENCES = new Set([
  ...['bibliography', 'further reading', 'literature', 'references', 'reference list', 'sources', 'works cited'],
  ...['literatur', 'literaturverzeichnis', 'quellen', 'quellen und literatur', 'quellenverzeichnis'],
  ...['bibliographie', 'references bibliographiques', 'ouvrages cites', 'sources et bibliographie'],
  ...['کتابیات', 'حوالہ جات', 'مآخذ'].map(headingKey),
]);
const RIGHTS = /©|\(c\)|copyright|all rights reserved/i;
/** The study's own list of references, as the report names it. */
export const LIST_OF_REFERENCES = 'list of references';
/** What becomes of the title of a part, as the report names it. */
export const PART_TITLE = 'title of a part, which belongs under parts in edition.yaml';
/** Number of blocks within which a title is looked for. */
const LOWEST_TITLE = 20;
/** A line on rights is not longer. */
const LONGEST_RIGHTS = 240;

/**
 * Where the title ends and the first paragraph of the text begins. The title is the one that the edition knows; else a
 * marked heading above all others; else the longest line above the text.
 */
export function textBegins(
  blocks: readonly Block[],
  titles: readonly string[],
): { titleEnd: number; textStart: number } {
  const titleEnd = afterTitle(blocks, titles);
  const prose = blocks.findIndex(({ kind }, index) => index >= titleEnd && kind === 'prose');
  return { titleEnd, textStart: prose < 0 ? titleEnd : prose };
}

function afterTitle(blocks: readonly Block[], titles: readonly string[]): number {
  const top = blocks.slice(0, LOWEST_TITLE);
  const keys = new Set(titles.map(headingKey));
  const known = top.findLastIndex(({ key }) => keys.has(key));
  if (known >= 0) return known + 1;
  const title = top.find(({ kind }) => kind === 'heading');
  if (title) {
    const headings = blocks.filter(({ kind }) => kind === 'heading');
    const isAbove = headings.every((heading) => heading === title || heading.level > title.level);
    return isAbove && headings.length > 1 ? top.indexOf(title) + 1 : 0;
  }
  const prose = top.findIndex(({ kind }) => kind === 'prose');
  const numbered = top.findIndex(({ kind, text }) => kind === 'line' && (isChapterLine(text) || isPartLine(text)));
  const lines = top.slice(0, Math.max(0, numbered < 0 ? prose : Math.min(numbered, prose)));
  const longest = Math.max(0, ...lines.map(({ text }) => text.length));
  return lines.findIndex(({ text }) => text.length === longest) + 1;
}

/** What stands above the text. */
export const furnitureAbove = (blocks: readonly Block[], start: number): Dropped[] =>
  blocks
    .slice(0, start)
    .map(({ node }, index) => droppedNode(node, isPartTitle(blocks, index) ? PART_TITLE : 'above the text'));

/**
 * What stands between `from` and `to` and is no text: a list of references, wherever it comes; and at the end of the
 * study, lines without a text below them. `start` is where it begins, `list` are the blocks of the list.
 */
export function furnitureBelow(
  blocks: readonly Block[],
  from: number,
  to: number,
  isLast: boolean,
): { items: Dropped[]; list: readonly Block[]; start: number } {
  const within = blocks.slice(from + 1, to).findIndex(isReferences);
  const references = within < 0 ? -1 : from + 1 + within;
  let start = references < 0 ? to : references;
  while (isLast && start > from + 1 && isClosing(blocks[start - 1])) start -= 1;
  const items = blocks.slice(start, references < 0 ? to : references).map((block) => {
    return droppedNode(block.node, RIGHTS.test(block.text) ? 'date and rights' : 'below the text');
  });
  const list = references < 0 ? [] : blocks.slice(references, to);
  if (list[0]) {
    const all = list.map(({ node }) => droppedNode(node, LIST_OF_REFERENCES));
    items.push({ what: LIST_OF_REFERENCES, text: all.map(({ text }) => text).join('\n'), line: list[0].line });
  }
  return { items, list, start };
}

export const isReferences = ({ kind, key }: Block): boolean =>
  (kind === 'heading' || kind === 'line') && REFERENCES.has(key);

/** Whether a heading is that of a list of references. */
export const isReferencesTitle = (heading: string): boolean => REFERENCES.has(headingKey(heading));

const isClosing = (block: Block | undefined): boolean =>
  block !== undefined &&
  (block.kind === 'line' ||
    block.kind === 'heading' ||
    (block.kind === 'prose' && block.text.length <= LONGEST_RIGHTS && RIGHTS.test(block.text)));
