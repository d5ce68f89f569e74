/**
 * Sets the old ids of passages and sections that have moved: an empty element before what the address meant, so that the
 * browser lands there without script.
 */
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { printedName, sectionKey, type Alias } from '../model/ledger-key.ts';
import { chapterOfFile, type MarkdownContext } from './context.ts';
import { hasClass } from './text-nodes.ts';

interface Options {
  context: Pick<MarkdownContext, 'aliases'>;
}

export function rehypeFormer({ context: { aliases } }: Options) {
  return (tree: Root, file: VFile): void => {
    if (!aliases) return;
    const slug = chapterOfFile(file.path)?.slug ?? '';
    const taken = new Set<string>();
    visit(tree, 'element', ({ properties: { id } }) => {
      if (typeof id === 'string') taken.add(id);
    });
    // What stands here has its id; an old address that was the same loses.
    const place = (element: Element, own: readonly Alias[] | undefined, id: unknown, to: string): void => {
      const free = (own ?? []).filter((alias) => !taken.has(alias.id) && taken.add(alias.id));
      element.children.unshift(...free.map((alias) => aliasElement(alias, String(id), to)));
    };
    visit(tree, 'element', (element) => {
      const { id } = element.properties;
      if (/^h[2-6]$/.test(element.tagName) && typeof id === 'string')
        place(element, aliases.sections.get(sectionKey(slug, id)), id, printedName('sections', toString(element)));
      if (!hasClass(element, 'passage')) return;
      const passage = element.children.find((child) => child.type === 'element' && child.properties['dataPassage']);
      if (passage?.type !== 'element') return;
      const ref = String(passage.properties['dataPassage']);
      place(element, aliases.passages.get(ref), passage.properties.id, ref);
    });
  };
}

/** The old id, and for the script that explains it both names and the new address. */
function aliasElement({ id, from }: Alias, target: string, to: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['alias'], id, dataMovedFrom: from, dataMovedTo: to, dataMovedUrl: `#${target}` },
    children: [],
  };
}
