/**
 * A passage is a numbered paragraph and the blocks that follow it up to the next number: one element holds them all.
 *
 * `<p id="p2.4" data-passage="2.4">Two reasons:</p><ul>…</ul>` → `<div id="p2.4" data-passage="2.4"><p>Two reasons:</p><ul>…</ul></div>`
 *
 * What follows below a heading has no place in that element: it gets one of its own, `<div data-passage-rest="2.4">`.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { report } from './file-data.ts';
import { textOf } from './text-nodes.ts';

export function rehypePassages() {
  return (tree: Root, file: VFile): void => {
    const children: RootContent[] = [];
    let open: Element | undefined;
    let ref: string | undefined;
    for (const node of tree.children) {
      if (node.type !== 'element') {
        children.push(node);
        continue;
      }
      const own = node.properties['dataPassage'];
      if (typeof own === 'string') {
        ref = own;
        open = node;
        children.push(node);
      } else if (/^h[1-6]$/.test(node.tagName) || node.properties['dataFootnotes'] !== undefined) {
        open = undefined;
        children.push(node);
      } else if (node.tagName === 'p') {
        // Without a number, which has been reported where numbers are read.
        children.push(node);
      } else if (open) {
        hold(open, node);
      } else if (ref !== undefined) {
        open = { type: 'element', tagName: 'div', properties: { dataPassageRest: ref }, children: [node] };
        children.push(open);
      } else {
        reportLost(file, node);
        children.push(node);
      }
    }
    tree.children = children;
  };
}

/** Takes a block into the element of a passage. */
function hold(passage: Element, block: Element): void {
  if (passage.tagName === 'p') {
    const paragraph: Element = { ...passage, properties: {} };
    passage.tagName = 'div';
    passage.children = paragraph.children.length > 0 ? [paragraph] : [];
    if (passage.position) passage.position = { ...passage.position };
  }
  const space: ElementContent[] = passage.children.length > 0 ? [{ type: 'text', value: '\n' }] : [];
  passage.children.push(...space, block);
  if (passage.position && block.position) passage.position.end = block.position.end;
}

function reportLost(file: VFile, block: Element): void {
  const words = textOf(block);
  report(file, block, {
    rule: 'passage-has-number',
    expected: 'a passage above, to which the block belongs, or ¶ and a number on the line before it',
    found: words.length > 50 ? `${words.slice(0, 50).replace(/\s+\S*$/, '')} …` : words,
    remedy: 'Write ¶1 and an empty line before it.',
  });
}
