/**
 * What the built pages say, word by word: the truth for exact words. Reads the HTML alone and shares no code with search,
 * neither how it takes words apart nor where it keeps them.
 */
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text that stands at an address, such as a definition, or the title of one of its sources. */
export interface Unit {
  /** Address on the site: `/the-harbour/#p2.4`. */
  url: string;
  text: string;
}

/** Letters of which a reader would say that they are one word. */
export const words = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

type Test = (element: Element) => boolean;

/** Elements of a page that have an address of their own, and what of them search promises to find. */
export interface Items {
  /** In which they stand; the whole page where none is named. */
  within?: Test;
  item: Test;
  /** What comes after the page in the address: `#p2.4`. */
  fragment?: (item: Element) => string;
  /** The whole item where none is named. */
  part?: Test;
}

/** The texts of the page at `path` (`the-harbour/`), each with its address below `base`. */
export function unitsOfPage(dist: string, base: string, path: string, items: readonly Items[]): Unit[] {
  const tree = fromHtml(readFileSync(join(dist, path, 'index.html'), 'utf8'));
  return items.flatMap(({ within, item, fragment = ofId, part }) =>
    (within ? all(tree, within) : [tree])
      .flatMap((place) => all(place, item))
      .flatMap((element) =>
        (part ? all(element, part) : [element]).map((one) => ({
          url: `${base}${path}${fragment(element)}`,
          text: textOf(one),
        })),
      ),
  );
}

const ofId = ({ properties }: Element): string => `#${String(properties.id)}`;

export const hasClass =
  (...names: string[]): Test =>
  ({ properties }) =>
    names.some((name) => Array.isArray(properties.className) && properties.className.includes(name));

/** `data-item` is `dataItem`. */
export const hasAttribute =
  (...names: string[]): Test =>
  ({ properties }) =>
    names.some((name) => properties[name] !== undefined);

export const isTag =
  (name: string): Test =>
  ({ tagName }) =>
    tagName === name;

export const not =
  (test: Test): Test =>
  (element) =>
    !test(element);

export const allOf =
  (...tests: Test[]): Test =>
  (element) =>
    tests.every((test) => test(element));

export const anyOf =
  (...tests: Test[]): Test =>
  (element) =>
    tests.some((test) => test(element));

/** What one of these words in a list of facts stands for: `factOf('Role')`. */
export const factOf =
  (...names: string[]): Test =>
  (element) =>
    element.tagName === 'div' && names.some((name) => all(element, isTag('dt')).some((dt) => textOf(dt) === name));

/** The title of a source other than the study. */
export const isSource: Test = (element) =>
  element.tagName === 'li' &&
  all(element, hasClass('basis')).some(({ properties }) => properties['dataBasis'] !== 'study');

/** Elements that pass, none within another of them. */
function all(node: Root | RootContent, holds: Test): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => (child.type === 'element' && holds(child) ? [child] : all(child, holds)));
}

/** What is no word of a text: letters of notes, links to the place itself, names of facts, how a source is known. */
const NO_WORDS = ['note-ref', 'self-link', 'vh', 'basis'];

function textOf(node: Element | RootContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (hasClass(...NO_WORDS)(node) || String(node.properties.ariaHidden) === 'true') return '';
  return node.children
    .map((child) => (child.type === 'element' && child.tagName === 'dt' ? '' : textOf(child)))
    .join('');
}
