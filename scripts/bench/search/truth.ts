/**
 * What the built pages say, word by word: the truth for exact words. Reads the HTML alone and shares no code with search,
 * neither how it takes words apart nor where it keeps them.
 */
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** The passages and notes of the chapter at `path` (`the-harbour/`), as they stand on its page. */
export function unitsOfChapter(dist: string, base: string, path: string): Unit[] {
  const tree = fromHtml(readFileSync(join(dist, path, 'index.html'), 'utf8'));
  return all(
    tree,
    ({ properties }) => properties['dataPassage'] !== undefined || properties['dataNote'] !== undefined,
  ).map((element) => {
    const { id, dataNote } = element.properties;
    const body = dataNote === undefined ? element : (all(element, hasClass('note-body'))[0] ?? element);
    return {
      url: dataNote === undefined ? `${base}${path}#${String(id)}` : `${base}notes/#${String(dataNote)}`,
      text: textOf(body),
    };
  });
}

/** The items of a list page (`glossary/`), each with the text of its parts that match. */
export function unitsOfList(dist: string, base: string, path: string, part: (element: Element) => boolean): Unit[] {
  const tree = fromHtml(readFileSync(join(dist, path, 'index.html'), 'utf8'));
  return all(tree, ({ properties }) => properties['dataItem'] !== undefined).map((item) => ({
    url: `${base}${path}#${String(item.properties.id)}`,
    text: all(item, part).map(textOf).join(' \n '),
  }));
}

export const hasClass =
  (...names: string[]) =>
  ({ properties }: Element): boolean =>
    names.some((name) => Array.isArray(properties.className) && properties.className.includes(name));

function all(node: Root | RootContent, holds: (element: Element) => boolean): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => (child.type === 'element' && holds(child) ? [child] : all(child, holds)));
}

/** Text as read: letters of notes and links to the place itself are no words of it. */
function textOf(node: Element | RootContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const { className, ariaHidden } = node.properties;
  if (Array.isArray(className) && ['note-ref', 'self-link', 'vh'].some((name) => className.includes(name))) return '';
  return String(ariaHidden) === 'true' ? '' : node.children.map(textOf).join('');
}
