/** The words of a passage as its text, and marks around some of them. */

import { NO_WORDS } from '../passage/passage-place.ts';

function wordNodes(passage: Element): Text[] {
  const nodes: Text[] = [];
  const walker = passage.ownerDocument.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest(NO_WORDS)) nodes.push(node);
  }
  return nodes;
}

/** Its words as they stand there; places in them are those of `markWords`. */
export const wordsOf = (passage: Element): string =>
  wordNodes(passage)
    .map(({ data }) => data)
    .join('');

/** The place in `wordsOf` of a place in the document. */
export function placeInWords(passage: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(passage);
  range.setEnd(node, offset);
  const before = document.createElement('div');
  before.append(range.cloneContents());
  return wordsOf(before).length;
}

/** Puts the words from `start` to `end` into elements of their own, of which links and emphasis may need several. */
export function markWords(passage: Element, start: number, end: number, mark: () => HTMLElement): HTMLElement[] {
  const marks: HTMLElement[] = [];
  let at = 0;
  for (const node of wordNodes(passage)) {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, node.data.length)];
    at += node.data.length;
    if (from >= to) continue;
    if (to < node.data.length) node.splitText(to);
    const words = from > 0 ? node.splitText(from) : node;
    const element = mark();
    words.replaceWith(element);
    element.append(words);
    marks.push(element);
  }
  return marks;
}
