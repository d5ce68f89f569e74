/**
 * What the reference of a passage looks like (`2.4`, `2.4a`, range `2.4-2.6`), and how references sort.
 * The number of a passage is written by the editor, never counted: contract "Addresses", DESIGN §5.
 */

/** A parsed reference: chapter 2, number 4, letter `a` of a passage inserted later (or the empty string). */
export interface PassageRef {
  chapter: number;
  number: number;
  letter: string;
}

const PATTERN = /^([1-9]\d*)\.([1-9]\d*)([a-z]?)$/;

/** Parses `2.4` or `2.4a`; `undefined` for anything else. */
export function parsePassageRef(text: string): PassageRef | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  return { chapter: Number(match[1]), number: Number(match[2]), letter: match[3] ?? '' };
}

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
  return x.chapter - y.chapter || x.number - y.number || (x.letter < y.letter ? -1 : Number(x.letter > y.letter));
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
