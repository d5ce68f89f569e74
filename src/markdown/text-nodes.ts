/** The text of an element, with the places its parts come from. */
import type { Element, ElementContent, ElementData, Parents, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';

/** A text node, its parents from the outermost to its own, and its offset in the element's text. */
export interface TextPart {
  node: Text;
  ancestors: Parents[];
  start: number;
}

/** Elements that begin and end a line of their own: their words are apart from those before and after. */
const BLOCKS = new Set(
  'blockquote caption dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

export const isBlock = (node: unknown): boolean => BLOCKS.has((node as Partial<Element> | undefined)?.tagName ?? '');

/** The marks by which a text refers to its footnotes, and these lead back: signs of the page, no words of the text. */
const isMark = ({ properties }: Element): boolean =>
  properties['dataFootnoteRef'] !== undefined || properties['dataFootnoteBackref'] !== undefined;

/**
 * All text nodes with words of an element, in order. The texts of its blocks stand one space apart; white space between
 * blocks, which is the layout of the HTML, and the marks of footnotes are left out. A formula is its TeX, in a node that
 * stands in no tree (`formulaOf`).
 */
export function textParts(element: Element): TextPart[] {
  const parts: TextPart[] = [];
  let offset = 0;
  let apart = false;
  const add = (node: Text, path: Parents[]): void => {
    const last = parts.at(-1)?.node.value.at(-1);
    if (apart && last !== undefined && !/\s/.test(last) && !/^\s/.test(node.value)) offset += 1;
    apart = false;
    parts.push({ node, ancestors: path, start: offset });
    offset += node.value.length;
  };
  const walk = (parent: Element, ancestors: Parents[]): void => {
    if (isMark(parent)) return;
    const path = [...ancestors, parent];
    if (parent.tagName === 'math') {
      add({ type: 'text', value: String(parent.properties['alttext']) }, path);
      return;
    }
    for (const [index, child] of parent.children.entries())
      if (child.type === 'text') {
        const isLayout = [parent.children[index - 1], parent.children[index + 1]].some(isBlock);
        if (isLayout && !child.value.trim()) continue;
        add(child, path);
      } else if (child.type === 'element') {
        apart ||= isBlock(child);
        walk(child, path);
        apart ||= isBlock(child);
      }
  };
  walk(element, []);
  return parts;
}

/** The formula that a part of a text stands for, if it is one: its signs are not to be taken apart. */
export const formulaOf = ({ ancestors }: TextPart): Element | undefined =>
  ancestors.find((parent): parent is Element => (parent as Element).tagName === 'math');

/** The words of an element, in which `textParts` has its offsets. */
export const textOf = (element: Element): string =>
  textParts(element)
    .reduce((text, { node, start }) => text.padEnd(start) + node.value, '')
    .trimEnd();

/** The footnotes in an element, in their order; each has the id to which its marks lead. */
export function footnotesIn(element: Element | Root): Element[] {
  const found: Element[] = [];
  visit(element, 'element', (node) => {
    if (node.tagName === 'li' && String(node.properties.id).startsWith('user-content-fn-')) found.push(node);
  });
  return found;
}

/** The same by their ids. */
export const footnotesById = (tree: Root): Map<string, Element> =>
  new Map(footnotesIn(tree).map((note) => [String(note.properties.id), note]));

/** The footnotes to which an element refers, and those to which these refer; each is taken out of those that are left. */
export function referredTo(node: Element, left: Map<string, Element>): Element[] {
  const found: Element[] = [];
  visit(node, 'element', (link) => {
    if (link.properties['dataFootnoteRef'] === undefined) return;
    const id = String(link.properties.href).slice(1);
    const note = left.get(id);
    left.delete(id);
    if (note) found.push(note, ...referredTo(note, left));
  });
  return found;
}

/** Replaces a text node in its parent. */
export function replaceText(part: TextPart, nodes: ElementContent[]): void {
  replaceIn(part.ancestors.at(-1) as Element, part.node, nodes);
}

/** Replaces the formula for which a part stands. */
export function replaceFormula(part: TextPart, formula: Element, nodes: ElementContent[]): void {
  replaceIn(part.ancestors[part.ancestors.indexOf(formula) - 1] as Element, formula, nodes);
}

const replaceIn = ({ children }: Element, node: ElementContent, nodes: ElementContent[]): void => {
  children.splice(children.indexOf(node), 1, ...nodes);
};

/** Whether an element carries a class. */
export const hasClass = (element: Element, name: string): boolean =>
  Array.isArray(element.properties.className) && element.properties.className.includes(name);

/** Whether an element holds a passage, or what of one stands below a heading. */
export const isOfPassage = ({ properties }: Element): boolean =>
  properties['dataPassage'] !== undefined || properties['dataPassageRest'] !== undefined;

/** Leaves something on an element for a later plugin; it does not reach the page. */
export function addData(element: Element, data: Partial<ElementData>): void {
  element.data = Object.assign(element.data ?? {}, data) as ElementData;
}
