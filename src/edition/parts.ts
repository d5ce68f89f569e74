/**
 * Pages whose size grows with the edition, and from which size they are parted: the one place of this rule. Every address
 * stays: where a thing stood stands its beginning, with a link to the rest.
 */
import type { Edition } from '../model/types.ts';

/** `/search/index/`: more words than this have a page a letter. */
const WORDS = 4_000;
/** `/evidence/`: more passages than this are shown chapter by chapter. */
const EVIDENCE = 150;
/** `/glossary/`, `/references/`: of more uses in all, each item shows some, and those with more have a page of their own. */
const USES = 900;
const USES_SHOWN = 7;
/** Contents at the side: of more chapters than this, so many before and after the one that is read. */
const CHAPTERS = 40;
const CHAPTERS_AROUND = 8;
/** Title page: more passages than this are not drawn one by one. */
const STROKES = 400;

export const hasLetterPages = (words: readonly unknown[]): boolean => words.length > WORDS;

export const hasEvidenceByChapter = ({ passages }: Pick<Edition, 'passages'>): boolean => passages.length > EVIDENCE;

export const hasStrokes = ({ passages }: Pick<Edition, 'passages'>): boolean => passages.length <= STROKES;

/** An entry or a reference. */
interface Used {
  uses: readonly unknown[];
}

const shown = new WeakMap<readonly Used[], number>();

/** How many uses each item of a list shows. */
export function usesShown(items: readonly Used[]): number {
  let most = shown.get(items);
  if (most === undefined) {
    const all = items.reduce((sum, { uses }) => sum + uses.length, 0);
    shown.set(items, (most = all > USES ? USES_SHOWN : Infinity));
  }
  return most;
}

/** The items of which the list shows some uses only: those with a page of their own. */
export const withOwnPage = <T extends Used>(items: readonly T[]): T[] =>
  items.filter(({ uses }) => uses.length > usesShown(items));

/** The chapters that the contents at the side name on the page of a chapter, and whether there are others. */
export function chaptersInContents<T extends { slug: string }>(
  chapters: readonly T[],
  slug: string | undefined,
): { named: readonly T[]; others: number } {
  if (chapters.length <= CHAPTERS) return { named: chapters, others: 0 };
  const here = Math.max(
    0,
    chapters.findIndex((chapter) => chapter.slug === slug),
  );
  const named = chapters.slice(Math.max(0, here - CHAPTERS_AROUND), here + CHAPTERS_AROUND + 1);
  return { named, others: chapters.length - named.length };
}
