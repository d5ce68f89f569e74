/**
 * Decides which marked terms show while nobody turns to their passage: the first of each entry in a chapter, if it begins
 * fifteen words or more after the last that shows. The others are `later-mark`, and show with their passage.
 */
import type { Element, Root } from 'hast';
import { footnotesIn, textOf, textParts } from './text-nodes.ts';

/** Words from one mark at rest to the next, so that no line has two. */
const APART = 15;

export function rehypeTermRest() {
  return (tree: Root): void => {
    const shown = new Set<string>();
    /** Words of the chapter before the block, and before the last mark that shows. */
    let before = 0;
    let lastShown = -APART;
    const rest = (block: Element): void => {
      // Counted in the text as a whole, as a word may stand in several nodes.
      const starts = Array.from(textOf(block).matchAll(/\S+/gu), ({ index }) => index);
      const links = new Set<Element>();
      for (const { ancestors, start } of textParts(block)) {
        const link = ancestors.findLast((one): one is Element => one.type === 'element' && isTerm(one));
        if (!link || links.has(link)) continue;
        links.add(link);
        const entry = String(link.properties['dataTerm']);
        const at = before + starts.filter((word) => word < start).length;
        if (at - lastShown < APART || shown.has(entry)) link.properties.className = ['term', 'later-mark'];
        else {
          shown.add(entry);
          lastShown = at;
        }
      }
      before += starts.length;
    };
    for (const block of tree.children) {
      if (block.type !== 'element' || /^h[1-6]$/.test(block.tagName)) continue;
      for (const part of block.properties['dataFootnotes'] === undefined ? [block] : footnotesIn(block)) rest(part);
    }
  };
}

const isTerm = ({ tagName, properties }: Element): boolean => tagName === 'a' && properties['dataTerm'] !== undefined;
