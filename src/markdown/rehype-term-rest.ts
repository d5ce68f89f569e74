/**
 * Decides which marked terms show while nobody turns to their passage: the first of each entry in a chapter, if it begins
 * fifteen words or more after the last that shows. The others are `later-mark`, and show with their passage.
 */
import type { Element, Root } from 'hast';
import { footnotesIn, textParts } from './text-nodes.ts';

/** Words from one mark at rest to the next, so that no line has two. */
const APART = 15;

export function rehypeTermRest() {
  return (tree: Root): void => {
    const shown = new Set<string>();
    let since = APART;
    const rest = (block: Element): void => {
      let last: Element | undefined;
      for (const { node, ancestors } of textParts(block)) {
        const link = ancestors.findLast((one): one is Element => one.type === 'element' && isTerm(one));
        if (link && link !== last) {
          last = link;
          const entry = String(link.properties['dataTerm']);
          if (since < APART || shown.has(entry)) link.properties.className = ['term', 'later-mark'];
          else {
            shown.add(entry);
            since = 0;
          }
        }
        since += node.value.match(/\S+/gu)?.length ?? 0;
      }
    };
    for (const block of tree.children) {
      if (block.type !== 'element' || /^h[1-6]$/.test(block.tagName)) continue;
      for (const part of block.properties['dataFootnotes'] === undefined ? [block] : footnotesIn(block)) rest(part);
    }
  };
}

const isTerm = ({ tagName, properties }: Element): boolean => tagName === 'a' && properties['dataTerm'] !== undefined;
