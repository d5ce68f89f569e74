/** The text of an element, with the places its parts come from. */
import type { Element, ElementContent, ElementData, Parents, Text } from 'hast';

/** A text node, its parents from the outermost to its own, and its offset in the element's text. */
export interface TextPart {
  node: Text;
  ancestors: Parents[];
  start: number;
}

/** All text nodes of an element in order. */
export function textParts(element: Element): TextPart[] {
  const parts: TextPart[] = [];
  let offset = 0;
  const walk = (parent: Element, ancestors: Parents[]): void => {
    const path = [...ancestors, parent];
    for (const child of parent.children)
      if (child.type === 'text') {
        parts.push({ node: child, ancestors: path, start: offset });
        offset += child.value.length;
      } else if (child.type === 'element') walk(child, path);
  };
  walk(element, []);
  return parts;
}

/** Replaces a text node in its parent. */
export function replaceText(part: TextPart, nodes: ElementContent[]): void {
  const parent = part.ancestors.at(-1) as Element;
  parent.children.splice(parent.children.indexOf(part.node), 1, ...nodes);
}

/** Whether an element carries a class. */
export const hasClass = (element: Element, name: string): boolean =>
  Array.isArray(element.properties.className) && element.properties.className.includes(name);

/** Leaves something on an element for a later plugin; it does not reach the page. */
export function addData(element: Element, data: Partial<ElementData>): void {
  element.data = Object.assign(element.data ?? {}, data) as ElementData;
}
