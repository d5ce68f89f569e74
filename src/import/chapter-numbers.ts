/** The numbers of chapters, from what their headings say of themselves. */
import { compareChapters, type ChapterNumber } from '../model/passage-ref.ts';
import { appendixLetter, chapterNumber } from './numbered.ts';

export interface Numbered {
  number: ChapterNumber;
  /** The study numbers others, and not this one. */
  unnumbered?: true;
}

/**
 * The study's own numbers: `Chapter 5` is 5, whatever stands before it, `Appendix B` is B. A heading without one takes a
 * number that is free between its neighbours, 0 before chapter 1. Where the numbers begin anew, or leave no room, all are
 * counted from 1. `undefined` is a chapter without a heading.
 */
export function chapterNumbers(headings: readonly (string | undefined)[]): Numbered[] {
  const letters = headings.map((heading) => appendixLetter(heading ?? ''));
  const body = letters.findLastIndex((letter) => letter === undefined) + 1;
  const own = headings.slice(0, body).map((heading) => chapterNumber(heading ?? ''));
  const chapters = follow(own) ?? own.map((_, index): Numbered => ({ number: String(index + 1) }));
  return [...chapters, ...lettered(letters.slice(body))];
}

/** The numbers of the chapters by those that have one; nothing where none has, or where they do not go up. */
function follow(own: readonly (number | undefined)[]): Numbered[] | undefined {
  if (own.every((number) => number === undefined)) return undefined;
  let next = 0;
  const numbers: Numbered[] = [];
  for (const number of own) {
    if (number !== undefined && number < next) return undefined;
    numbers.push(number === undefined ? { number: String(next), unnumbered: true } : { number: String(number) });
    next = (number ?? next) + 1;
  }
  return numbers;
}

/** Appendices keep their letters where these go up, and are lettered from A where not. */
function lettered(letters: readonly (string | undefined)[]): Numbered[] {
  const goUp = letters.every(
    (letter, index) => letter && (index === 0 || compareChapters(letters[index - 1] ?? '', letter) < 0),
  );
  return letters.map((letter, index) => ({
    number: goUp && letter ? letter : String.fromCharCode('A'.charCodeAt(0) + index),
  }));
}
