/** Finds characters that the fonts of the edition lack, in a built page. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import coverage from '../styles/font-coverage.json' with { type: 'json' };

/** `text`: what serif, italic and sans have all three; `titles`: what the display cut has. */
export type Voice = 'text' | 'titles';

export interface Uncovered {
  char: string;
  /** The words around it. */
  context: string;
}

const charactersOf = (...fonts: (keyof typeof coverage)[]): Set<string> =>
  new Set(fonts.flatMap((font) => [...coverage[font]]));

const FAMILIES: Record<Voice, Set<string>[]> = {
  text: [
    charactersOf('edition-serif', 'edition-serif-rare'),
    charactersOf('edition-serif-italic', 'edition-serif-italic-rare'),
    charactersOf('edition-sans', 'edition-sans-rare'),
  ],
  titles: [charactersOf('edition-display')],
};

/** Set in fonts of the reader's system, or not shown. */
const NOT_OURS = new Set(['script', 'style', 'template', 'code', 'pre', 'math', 'title']);
const INVISIBLE = /[\s\p{Cf}]/u;
const CONTEXT = 20;

/** Texts of characters that all fonts of a voice have, which is nearly every text. */
const COVERED: Record<Voice, RegExp> = { text: everyOf(FAMILIES.text), titles: everyOf(FAMILIES.titles) };

function everyOf([first, ...others]: readonly Set<string>[]): RegExp {
  const common = [...(first ?? [])].filter((char) => others.every((characters) => characters.has(char)));
  return new RegExp(`^[\\s${common.map((char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`).join('')}]*$`, 'u');
}

/** The characters of a text that its fonts lack, each once. */
export function uncoveredCharacters(text: string, voice: Voice): string[] {
  if (COVERED[voice].test(text)) return [];
  return [...new Set(text.normalize('NFC'))].filter(
    (char) => !INVISIBLE.test(char) && FAMILIES[voice].some((characters) => !characters.has(char)),
  );
}

/**
 * Every character of a page that its fonts lack, once for each run of text. In an element that names its language,
 * letters of other scripts are exempt: they are set in fonts of the reader's system.
 */
export function findUncoveredCharacters(page: Root): Uncovered[] {
  const found: Uncovered[] = [];
  const visit = (node: Root | RootContent | ElementContent, ancestors: readonly Element[]): void => {
    if (node.type === 'text') {
      const isMarked = ancestors.some(({ tagName, properties }) => properties.lang && tagName !== 'html');
      for (const char of uncoveredCharacters(node.value, isTitle(ancestors) ? 'titles' : 'text'))
        if (!isMarked || /\p{Script=Latin}/u.test(char)) found.push({ char, context: around(node.value, char) });
    }
    if (!('children' in node) || (node.type === 'element' && isNotOurs(node))) return;
    const path = node.type === 'element' ? [...ancestors, node] : ancestors;
    for (const child of node.children) visit(child, path);
  };
  visit(page, []);
  return found;
}

/** The arrow back from a footnote is a picture with a name of its own; whichever font the system has for it will do. */
const isNotOurs = ({ tagName, properties }: Element): boolean =>
  NOT_OURS.has(tagName) || properties['dataFootnoteBackref'] !== undefined;

/** Whether the style sheets set it in the display cut: the headings of pages, and those of chapters on the title page. */
function isTitle(ancestors: readonly Element[]): boolean {
  const isInside = (...names: string[]): boolean =>
    ancestors.some(
      ({ properties: { className } }) => Array.isArray(className) && names.some((name) => className.includes(name)),
    );
  return ancestors.some(
    ({ tagName }) =>
      (tagName === 'h1' && !isInside('chapter-head')) ||
      (tagName === 'h2' && isInside('list-page', 'page-text')) ||
      (tagName === 'h3' && isInside('study-chapter')),
  );
}

function around(text: string, char: string): string {
  const at = text.normalize('NFC').indexOf(char);
  return text
    .normalize('NFC')
    .slice(Math.max(0, at - CONTEXT), at + char.length + CONTEXT)
    .replace(/\s+/g, ' ')
    .trim();
}
