/** The blocks of a study in a row, each with what it looks like. What it is, the outline decides. */
import type { Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isChapterLine, isNumberAlone, isPartLine, NAMED_NUMBER } from './numbered.ts';

/**
 * `heading`, marked as one; `line`, a short line that may be one; `prose`, a paragraph; `note`, a footnote; `other`, a
 * list, a table, a quotation; `picture`, pictures and nothing else, which is never a passage.
 */
export type BlockKind = 'heading' | 'line' | 'prose' | 'note' | 'other' | 'picture';

export interface Block {
  kind: BlockKind;
  node: RootContent;
  text: string;
  /** Its words as headings are compared by; empty for what is too long to be one. */
  key: string;
  /** Line of the source, where it has lines. */
  line: number | undefined;
  /** Level of a heading from 1; of a line 1, or 2 where a bullet or a number such as 2.1 says so. */
  level: number;
}

/** A heading that has no mark is not longer. */
const LONGEST_LINE = 120;
const MOST_WORDS = 18;
/** Number of a heading, such as `2.`, `2.1`, `IV.` or `Chapter 3:`; the edition numbers its chapters itself. */
const NUMBER = new RegExp(
  String.raw`^(?:chapter|part|section)?\s*(?:\d+(?:\.\d+)+\.?|\d+[.):]|[IVX]+[.):])\s+(?=\p{L})|^${NAMED_NUMBER}`,
  'iu',
);

export const blocksOf = (tree: Root): Block[] => joined(tree.children.map(blockOf));

/** `CHAPTER I` and the line below it, which is its title, are one heading. */
function joined(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    const isTitle = block.kind === 'line' && block.level === 1 && !isChapterLine(block.text) && !isPartLine(block.text);
    if (last?.kind !== 'line' || !isNumberAlone(last.text) || !isTitle) result.push(block);
    else {
      const children = [last.node, { type: 'text' as const, value: ' ' }, block.node].flatMap((node) =>
        node.type === 'paragraph' ? node.children : node.type === 'text' ? [node] : [],
      );
      const node: RootContent = { ...(last.node as Paragraph), children };
      const text = `${last.text.replace(/\s*[.:]$/, '')}: ${block.text}`;
      result.splice(-1, 1, { ...last, node, text, key: headingKey(text) });
    }
  }
  return result;
}

function blockOf(node: RootContent): Block {
  const text = toString(node).replace(/\s+/g, ' ').trim();
  const line = node.position?.start.line;
  const isShort = node.type === 'heading' || text.length <= 2 * LONGEST_LINE;
  const key = isShort ? headingKey(text) : '';
  const block = (kind: BlockKind, level = 0): Block => ({ kind, node, text, key, line, level });
  if (node.type === 'heading') return block('heading', node.depth);
  if (node.type === 'footnoteDefinition') return block('note');
  if (holdsPicturesOnly(node)) return block('picture');
  if (node.type === 'paragraph') return isLine(text) ? block('line', levelOf(text)) : block('prose');
  return isBulletedLine(node, text) ? block('line', 2) : block('other');
}

const holdsPicturesOnly = (node: RootContent): boolean =>
  node.type === 'picture' ||
  (node.type === 'paragraph' &&
    node.children.some(({ type }) => type === 'picture') &&
    node.children.every((child) => child.type === 'picture' || child.type === 'break' || !toString(child).trim()));

/** The words of a heading without its number. */
export const titleOf = (text: string): string => text.replace(NUMBER, '').trim() || text;

const levelOf = (text: string): number => (/^(?:section\s+)?\d+\.\d/i.test(text) ? 2 : 1);

/** Short, without a full stop, and with a capital or a number first; or a number such as `Chapter 1.` */
function isLine(text: string): boolean {
  if (isNumberAlone(text) || (isChapterLine(text) && text === text.toUpperCase())) return text.length <= LONGEST_LINE;
  return (
    text.length <= LONGEST_LINE &&
    text.split(' ').length <= MOST_WORDS &&
    /^[“"‘'(]?[\p{Lu}\p{Lo}\p{N}©]/u.test(text) &&
    /\p{L}/u.test(text) &&
    !/[.!;:,…][”"’')\]]?$/u.test(text)
  );
}

/** A list of one short item, which is how a subheading with a bullet reads. */
function isBulletedLine(node: RootContent, text: string): boolean {
  if (node.type !== 'list' || node.ordered || node.children.length !== 1) return false;
  const [item] = node.children;
  return item?.children.length === 1 && item.children[0]?.type === 'paragraph' && isLine(text);
}

/** Headings are compared without case, typography, numbers and punctuation. */
export function headingKey(text: string): string {
  return titleOf(text)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/\p{M}|[’'‘`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a marked heading has nothing below it before the next one that is not its own subheading. */
export function isEmptyHeading(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const next = blocks.slice(index + 1).find(({ kind, level }) => kind !== 'heading' || level <= (block?.level ?? 0));
  return block?.kind === 'heading' && (next === undefined || next.kind === 'heading');
}

/** Whether a block is the title of a part with no text of its own: what is below it are chapters. */
export function isPartTitle(blocks: readonly Block[], index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  const isHeading = (one: Block | undefined) => one?.kind === 'heading' || one?.kind === 'line';
  return isHeading(block) && isPartLine(block?.text ?? '') && (next === undefined || isHeading(next));
}

/** Whether a block that is no heading is a passage: a paragraph, or whatever stands first below a heading. */
export const beginsPassage = ({ kind }: Block, isFirst: boolean): boolean =>
  kind !== 'picture' && (isFirst || kind !== 'other');
