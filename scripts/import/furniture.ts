/** What stands above and below the text of a study and is no part of it: titles, menus, dates, rights, references. */
import { headingKey, type Block } from './blocks.ts';
import type { Dropped } from './manuscript.ts';

const REFERENCES = new Set(
  'bibliography|further reading|literature|references|reference list|sources|works cited'.split('|'),
);
const RIGHTS = /©|\(c\)|copyright|all rights reserved/i;
/** A line on rights is not longer. */
const LONGEST_RIGHTS = 240;

/** What stands above `start`, or above the first paragraph where the chapter has no heading; `end` is where text begins. */
export function furnitureAbove(
  blocks: readonly Block[],
  start: number,
  hasHeading: boolean,
): { items: Dropped[]; end: number } {
  const prose = blocks.findIndex(({ kind }, index) => index >= start && kind === 'prose');
  const end = hasHeading || prose < 0 ? start : prose;
  return { items: blocks.slice(0, end).map((block) => dropped(block, 'above the text')), end };
}

/**
 * What stands between `from` and `to` and is no text: a list of references, wherever it comes; and at the end of the
 * study, lines without a text below them. `start` is where it begins.
 */
export function furnitureBelow(
  blocks: readonly Block[],
  from: number,
  to: number,
  isLast: boolean,
): { items: Dropped[]; start: number } {
  const references = blocks.findIndex((block, index) => index > from && index < to && isReferences(block));
  let start = references < 0 ? to : references;
  while (isLast && start > from + 1 && isClosing(blocks[start - 1])) start -= 1;
  const items = blocks.slice(start, references < 0 ? to : references).map((block) => {
    return dropped(block, RIGHTS.test(block.text) ? 'date and rights' : 'below the text');
  });
  const [list] = references < 0 ? [] : blocks.slice(references, to);
  if (list) {
    const text = blocks.slice(references, to).map((block) => block.text);
    items.push({ what: 'list of references', text: text.join(' '), line: list.line });
  }
  return { items, start };
}

export const isReferences = ({ kind, text }: Block): boolean =>
  (kind === 'heading' || kind === 'line') && REFERENCES.has(headingKey(text));

const isClosing = (block: Block | undefined): boolean =>
  block !== undefined &&
  (block.kind === 'line' ||
    block.kind === 'heading' ||
    (block.kind === 'prose' && block.text.length <= LONGEST_RIGHTS && RIGHTS.test(block.text)));

const dropped = ({ text, line }: Block, what: string): Dropped => ({ what, text, line });
