/**
 * Gives the chapter its outline: each second-level heading opens a `<section>`, each passage stands in a
 * `<div class="passage">` with its number before it and its notes after it.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { words } from '../words/index.ts';
import { say } from '../words/say.ts';
import type { MarkdownContext } from './context.ts';
import { hasClass, isOfPassage } from './text-nodes.ts';

interface Options {
  context: Pick<MarkdownContext, 'routes'>;
}

export function rehypeSections({ context }: Options) {
  return (tree: Root): void => {
    const children: RootContent[] = [];
    let section: Element | undefined;
    let passage: Element | undefined;
    for (const node of tree.children) {
      const element = node.type === 'element' ? node : undefined;
      if (element && hasClass(element, 'note') && passage) {
        passage.children.push(element);
        continue;
      }
      if (node.type === 'text' && node.value.trim() === '' && passage) continue;
      passage = undefined;
      if (element?.tagName === 'h2') {
        section = { type: 'element', tagName: 'section', properties: {}, children: [element] };
        const { id } = element.properties;
        if (typeof id === 'string') section.properties.ariaLabelledBy = [id];
        children.push(section);
        continue;
      }
      if (element?.properties['dataFootnotes'] !== undefined) section = undefined;
      const ref = element?.properties['dataPassage'];
      const block = element && isOfPassage(element) ? (passage = passageElement(element, ref)) : node;
      if (section) section.children.push(block as ElementContent);
      else children.push(block);
    }
    tree.children = children;
  };

  /** The passage with its number; what of it stands below a heading has none. */
  function passageElement(text: Element, ref: unknown): Element {
    return {
      type: 'element',
      tagName: 'div',
      properties: { className: ['passage'] },
      children: [...(typeof ref === 'string' ? [numberOf(ref)] : []), text],
    };
  }

  /** The number of a passage, which leads to its own page. */
  function numberOf(ref: string): Element {
    return {
      type: 'element',
      tagName: 'a',
      properties: {
        className: ['passage-number'],
        href: context.routes.passagePage(ref),
        ariaLabel: say(words.passage.name, { ref }),
      },
      children: [{ type: 'text', value: ref }],
    };
  }
}
