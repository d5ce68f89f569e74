/**
 * Sets abbreviations in small capitals in the text of passages; the letters stay capitals for copying and search.
 *
 * `the HB` → `the <span class="small-caps">HB</span>`
 */
import type { Element, ElementContent, Root } from 'hast';
import { hasClass, isOfPassage, replaceText, textParts } from './text-nodes.ts';

const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;

export function rehypeSmallCaps() {
  return (tree: Root): void => {
    for (const block of tree.children) if (block.type === 'element' && isOfPassage(block)) setBlock(block);
  };
}

function setBlock(block: Element): void {
  for (const part of textParts(block)) {
    if (part.ancestors.some((parent) => isLeftAlone(parent as Element))) continue;
    const { value } = part.node;
    const nodes: ElementContent[] = [];
    let done = 0;
    for (const match of value.matchAll(ABBREVIATION)) {
      nodes.push({ type: 'text', value: value.slice(done, match.index) });
      nodes.push({
        type: 'element',
        tagName: 'span',
        properties: { className: ['small-caps'] },
        children: [{ type: 'text', value: match[0] }],
      });
      done = match.index + match[0].length;
    }
    if (done === 0) continue;
    nodes.push({ type: 'text', value: value.slice(done) });
    replaceText(
      part,
      nodes.filter((node) => node.type !== 'text' || node.value !== ''),
    );
  }
}

const isLeftAlone = (element: Element): boolean =>
  ['code', 'math'].includes(element.tagName) || hasClass(element, 'citation');
