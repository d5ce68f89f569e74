/** Looking at built HTML without a browser. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

export const parsePage = (html: string): Root => fromHtml(html);

/** A piece of HTML, as the parser of pages would read it inside a body. */
export const fragment = (html: string): Root => fromHtml(html, { fragment: true });

/** All elements for which `test` holds, in document order. */
export function elements(tree: Root | Element, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}

/** All elements with a property, by its name in hast: `dataPassage`, `id`. */
export const having = (tree: Root | Element, property: string): Element[] =>
  elements(tree, (element) => element.properties[property] !== undefined);

/** The value of an attribute as text, a list with spaces between its words; undefined where there is none. */
export function attribute({ properties }: Element, property: string): string | undefined {
  const value = properties[property];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}
