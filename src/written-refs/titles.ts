/** Sections and chapters called by their titles, whole or in part. */
import type { Outline } from './outline.ts';
import type { Target } from './target.ts';
import { WEAK_WORDS } from './words.ts';

/** Lower case without marks on letters, words parted by one space. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const strongWords = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word && !WEAK_WORDS.has(word));

/** A title in the forms in which it is compared. */
export interface Titled {
  folded: string;
  words: readonly string[];
  target: Target;
}

const titled = (title: string, target: Target): Titled => ({ folded: fold(title), words: strongWords(title), target });

export const sectionTitles = ({ chapters }: Outline): Titled[] =>
  chapters.flatMap(({ slug, sections }) =>
    sections.map(({ id, title }) => titled(title, { kind: 'section', slug, id })),
  );

export const chapterTitles = ({ chapters }: Outline): Titled[] =>
  chapters.map(({ number, title }) => titled(title, { kind: 'chapter', number }));

export interface TitleMatch {
  /** The one that is meant, where the words leave no doubt: they have every word of its title that says something. */
  sure?: Target;
  /** Others that share a word. */
  candidates: Target[];
  /** How many UTF-16 units of the phrase the title takes. */
  length: number;
}

/**
 * Which title a phrase begins with or names. The phrase may go on after it: `founding of the guild and then 3.1`. A title
 * in quotation marks is `whole`: nothing follows.
 */
export function matchTitle(phrase: string, titles: readonly Titled[], whole = false): TitleMatch | undefined {
  const parts = [...phrase.matchAll(/[^\s]+/g)].slice(0, 12);
  const ends = whole ? [phrase.length] : parts.map((part) => part.index + part[0].length).reverse();
  const starts = ends.map((end) => ({
    end,
    folded: fold(phrase.slice(0, end)),
    words: strongWords(phrase.slice(0, end)),
  }));
  for (const { end, folded, words } of starts) {
    const exact = titles.filter((title) => title.folded === folded);
    const full = exact.length > 0 ? exact : titles.filter((title) => sameWords(words, title.words));
    const candidates = full.map(({ target }) => target);
    if (candidates[0]) return { ...(candidates.length === 1 && { sure: candidates[0] }), candidates, length: end };
  }
  for (const { end, words } of starts) {
    const near = titles.filter((title) => words.length > 0 && words.every((word) => title.words.includes(word)));
    if (near.length > 0) return { candidates: near.map(({ target }) => target), length: end };
  }
  return undefined;
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((word) => b.includes(word));

/** The passages that speak most of what a phrase names, the longest name first. */
export function matchTopic(
  phrase: string,
  topics: ReadonlyMap<string, readonly string[]>,
): { passages: readonly string[]; length: number } | undefined {
  const parts = [...phrase.matchAll(/[^\s]+/g)].slice(0, 8);
  for (const end of parts.map((part) => part.index + part[0].length).reverse()) {
    const passages = topics.get(fold(phrase.slice(0, end)).replace(/^(?:the|a|an) /, ''));
    if (passages && passages.length > 0) return { passages, length: end };
  }
  return undefined;
}

/** The passages of each name of a topic, in the form in which names are compared. */
export const topicNames = ({ topics }: Outline): ReadonlyMap<string, readonly string[]> =>
  new Map(topics.flatMap(({ names, passages }) => names.map((name) => [fold(name), passages])));
