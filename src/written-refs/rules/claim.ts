/** What a rule of the grammar gives, and what the rules share. */
import type { ChapterNumber } from '../../model/passage-ref.ts';
import type { Item } from '../numbers.ts';
import type { Outline } from '../outline.ts';
import { targetOf, type Outcome } from '../target.ts';

/** What one rule saw: the words from `start` to `end`, with an outcome for each thing that they name. */
export interface Claim {
  start: number;
  end: number;
  parts: { start: number; end: number; outcome: Outcome }[];
  /** An address or a name of the study says whose it is. */
  sure?: boolean;
  /** Another work anywhere in the line makes it doubtful. */
  weak?: boolean;
}

/** Reads a text in the form of `plain.ts`. */
export type Rule = (text: string, outline: Outline) => Claim[];

/** No title of a section is longer. */
export const MOST_OF_A_TITLE = 200;

/** Every match of the source of a pattern, without regard to case. */
export const all = (pattern: string, text: string, flags = 'giu'): RegExpExecArray[] => [
  ...text.matchAll(new RegExp(pattern, flags)),
];

export const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

/** An appendix of the edition by its letter, in lower case only where no word goes on from it: `appendix a third …`. */
export function appendixOf(letter: string | undefined, rest: string, { chapters }: Outline): ChapterNumber | undefined {
  if (letter === undefined || (letter === letter.toLowerCase() && !/^\s*(?:[^\s\w]|$)/.test(rest))) return undefined;
  return chapters.find(({ number }) => number === letter.toUpperCase())?.number;
}

/** A claim for the numbers of a row; the first part has the mark before it. */
export function claimRow(start: number, items: readonly Item[], end: number, outline: Outline): Claim {
  const parts = items.map((item, i) => ({
    start: i === 0 ? start : item.start,
    end: item.end,
    outcome: targetOf(item, outline),
  }));
  return { start, end, parts };
}

/** A claim with one outcome for all that was matched. */
export function claimOne(match: RegExpExecArray, outcome: Outcome): Claim {
  const place = { start: match.index, end: endOf(match) };
  return { ...place, parts: [{ ...place, outcome }], weak: true };
}
