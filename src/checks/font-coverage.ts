/** Finds characters that the fonts of the edition lack, in a built page. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { isCut, ofScripts, scriptsOf } from '../fonts/scripts.ts';

/** `text`: what serif, italic and sans have all three; `titles`: what the display cut has. */
export type Voice = 'text' | 'titles';

export interface Uncovered {
  char: string;
  /** The words around it. */
  context: string;
}

/** Set in fonts of the reader's system, or not shown. */
const NOT_OURS = new Set(['script', 'style', 'template', 'code', 'pre', 'math', 'title']);
const INVISIBLE = /[\s\p{Cf}]/u;
const CONTEXT = 20;

/** What the fonts of a site have, by voice. */
export interface Coverage {
  /** What all families of a voice have, which is nearly every character. */
  has: Record<Voice, ReadonlySet<string>>;
  /** Matches texts of nothing else. */
  covered: Record<Voice, RegExp>;
  /** Matches letters that readers of the edition's language have fonts for, where ours have none of its scripts. */
  native: RegExp;
}

/** The coverage of fonts whose characters are known by face, in an edition in a language. */
export function coverageOf(characters: Readonly<Record<string, ReadonlySet<string>>>, language: string): Coverage {
  const family = (...faces: string[]): Set<string> => new Set(faces.flatMap((face) => [...(characters[face] ?? [])]));
  const [serif, ...others] = ['edition-serif', 'edition-serif-italic', 'edition-sans'].map((face) =>
    family(face, `${face}-rare`),
  );
  const has = {
    text: new Set([...(serif ?? [])].filter((char) => others.every((characters) => characters.has(char)))),
    titles: family('edition-display'),
  };
  return {
    has,
    covered: { text: allOf(has.text), titles: allOf(has.titles) },
    native: isCut(language) ? /(?!)/u : ofScripts(scriptsOf(language)),
  };
}

const allOf = (characters: ReadonlySet<string>): RegExp =>
  new RegExp(
    `^[\\s${[...characters].map((char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`).join('')}]*$`,
    'u',
  );

/** The characters of a text that its fonts lack, each once. */
export function uncoveredCharacters(text: string, voice: Voice, { has, covered, native }: Coverage): string[] {
  if (covered[voice].test(text)) return [];
  return [...new Set(text.normalize('NFC'))].filter(
    (char) => !has[voice].has(char) && !INVISIBLE.test(char) && !native.test(char),
  );
}

/**
 * Every character of a page that its fonts lack, once for each run of text. In an element that names its language,
 * letters of other scripts are exempt: they are set in fonts of the reader's system.
 */
export function findUncoveredCharacters(page: Root, coverage: Coverage): Uncovered[] {
  const found: Uncovered[] = [];
  const visit = (node: Root | RootContent | ElementContent, ancestors: readonly Element[]): void => {
    if (node.type === 'text') {
      const isMarked = ancestors.some(({ tagName, properties }) => properties.lang && tagName !== 'html');
      for (const char of uncoveredCharacters(node.value, isTitle(ancestors) ? 'titles' : 'text', coverage))
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
