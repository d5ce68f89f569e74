/**
 * What the reference of a passage looks like (`2.4`, `2.4a`, `0.3` in a preface, `A.3` in an appendix, range `2.4-2.6`), and
 * how references sort. The number of a passage is written by the editor, never counted. Schemas, the notation, search and
 * links all read references by this grammar.
 */

/** The number of a chapter as it is printed: `2`, `0` of what stands before chapter 1, `A` of an appendix. */
export type ChapterNumber = string;

/** A chapter’s number as the source of a regular expression, without groups. */
export const CHAPTER_NUMBER = String.raw`(?:0|[1-9]\d*|[A-Z])`;

/** A parsed reference: chapter `2`, number 4, letter `a` of a passage inserted later (or the empty string). */
export interface PassageRef {
  chapter: ChapterNumber;
  number: number;
  letter: string;
}

/** A reference as the source of a regular expression, without groups. */
export const PASSAGE_REF = String.raw`${CHAPTER_NUMBER}\.[1-9]\d*[a-z]?`;

/** A reference, or a range of two. */
export const PASSAGE_RANGE = `${PASSAGE_REF}(?:-${PASSAGE_REF})?`;

const WHOLE = new RegExp(`^${PASSAGE_REF}$`);

/** Parses `2.4` or `2.4a`; `undefined` for anything else. */
export function parsePassageRef(text: string): PassageRef | undefined {
  if (!WHOLE.test(text)) return undefined;
  const [chapter = '', rest = ''] = text.split('.');
  const number = parseInt(rest, 10);
  return { chapter, number, letter: rest.slice(String(number).length) };
}

/** A reference in the case in which it is written, whatever the case of what was typed: `A.3`, `2.4a`. */
export const passageRefOf = (typed: string): string =>
  typed.toLowerCase().replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** The number of a passage in its chapter, as it is written after `¶`: `4a` of `2.4a`. */
export const numberInChapter = (ref: string): string => ref.slice(ref.indexOf('.') + 1);

/** Chapters in the order of a book: `0`, `1`, `2`, …, `A`, `B`. */
export const compareChapters = (a: ChapterNumber, b: ChapterNumber): number =>
  Number(/\D/.test(a)) - Number(/\D/.test(b)) || Number(a) - Number(b) || (a < b ? -1 : Number(a > b));

/** Parses `2.4` (one passage, `first` equals `last`) or `2.4-2.6`; `undefined` for anything else or a backward range. */
export function parsePassageRange(text: string): { first: string; last: string } | undefined {
  const parts = text.split('-');
  const [first, last = first] = parts;
  if (parts.length > 2 || first === undefined || last === undefined) return undefined;
  if (!parsePassageRef(first) || !parsePassageRef(last) || comparePassageRefs(first, last) > 0) return undefined;
  return { first, last };
}

/** Sorts references in text order: by chapter, number, letter. What is no reference sorts last. */
export function comparePassageRefs(a: string, b: string): number {
  const [x, y] = [parsePassageRef(a), parsePassageRef(b)];
  if (!x || !y) return Number(!x) - Number(!y);
  return (
    compareChapters(x.chapter, y.chapter) ||
    x.number - y.number ||
    (x.letter < y.letter ? -1 : Number(x.letter > y.letter))
  );
}

/** The passages of `all` (in text order) that a reference or range names; empty when an end is missing. */
export function passagesInRange(range: string, all: readonly string[]): string[] {
  const ends = parsePassageRange(range);
  if (!ends || !all.includes(ends.first) || !all.includes(ends.last)) return [];
  return all.slice(all.indexOf(ends.first), all.indexOf(ends.last) + 1);
}

/** What to write instead of a reference or range that names no passage of `all` (in text order). */
export function passageRemedy(range: string, all: readonly string[]): string {
  const [first = '', last] = range.split('-');
  if (last !== undefined && all.includes(first) && all.includes(last)) return `Write ${last}-${first}.`;
  const missing = [first, last].find((ref) => ref !== undefined && !all.includes(ref)) ?? range;
  const chapter = parsePassageRef(missing)?.chapter;
  if (chapter === undefined) return 'Write a reference such as 2.4, or a range such as 2.4-2.6.';
  const own = all.filter((ref) => parsePassageRef(ref)?.chapter === chapter);
  if (!own.length) return `There is no chapter ${chapter}; the last passage is ${all.at(-1) ?? 'missing too'}.`;
  const before = own.findLast((ref) => comparePassageRefs(ref, missing) < 0);
  const after = own.find((ref) => comparePassageRefs(ref, missing) > 0);
  if (before && after) return `Chapter ${chapter} has no passage between ${before} and ${after}.`;
  return `Chapter ${chapter} has the passages ${own[0] ?? ''} to ${own.at(-1) ?? ''}.`;
}

/** The id of a passage's element: `p2.4`. */
export const passageId = (ref: string): string => `p${ref}`;
