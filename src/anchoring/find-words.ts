/** Finds the words of a note in the text of a passage, in UTF-16 units of that text. */
import { nearestWords } from './nearest-words.ts';
import { plainText, type PlainText } from './plain-text.ts';
import type { Quotation } from './quotation.ts';

export interface Found {
  start: number;
  end: number;
  /** Set where other words stand there now. */
  changed?: true;
  /** How often the words stand in the text as they are. */
  times: number;
}

/** The place where the words stand, or what is left of them. */
export function findWords(text: string, quotation: Quotation): Found | undefined {
  const [own, plain] = [plainText(text), plainQuotation(quotation)];
  return findAsTheyAre(own, plain) ?? findChanged(own, plain);
}

/** A quotation as `findAsTheyAre` compares it: made once for all texts. */
export const plainQuotation = ({ words, before, after }: Quotation): Quotation => ({
  words: plainText(words).text,
  before: plainText(before).text,
  after: plainText(after).text,
});

/** The place where the words of a plain quotation stand; of several that with the most alike around it, the first of equals. */
export function findAsTheyAre(own: PlainText, { words, before, after }: Quotation): Found | undefined {
  if (words === '') return undefined;
  let best: { start: number; isLike: number } | undefined;
  let times = 0;
  for (const start of placesOf(own.text, words)) {
    times++;
    const isLike = alikeBefore(own.text, start, before) + alikeAfter(own.text, start + words.length, after);
    if (!best || isLike > best.isLike) best = { start, isLike };
  }
  return best && { ...placeIn(own, best.start, best.start + words.length), times };
}

/** Where words stand that are most of those that are sought. */
function findChanged(own: PlainText, { words }: Quotation): Found | undefined {
  const near = nearestWords(own.text, words);
  return near && { ...placeIn(own, near.start, near.end), changed: true, times: 0 };
}

const placeIn = ({ places }: PlainText, start: number, end: number): { start: number; end: number } => ({
  start: places[start] ?? 0,
  end: (places[end - 1] ?? 0) + 1,
});

/** What to keep of the surroundings of the words at a place, so that these words are found again: nothing where they stand once. */
export function surroundings(text: string, start: number, end: number): Omit<Quotation, 'words'> {
  const found = findWords(text, { words: text.slice(start, end), before: '', after: '' });
  if (!found || found.times < 2) return { before: '', after: '' };
  return { before: lastWords(text.slice(0, start)), after: firstWords(text.slice(end)) };
}

/** Words that are kept on either side. */
const KEPT = 4;
const firstWords = (text: string): string => text.trim().split(/\s+/).slice(0, KEPT).join(' ');
const lastWords = (text: string): string => text.trim().split(/\s+/).slice(-KEPT).join(' ');

function* placesOf(text: string, words: string): Generator<number> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
}

/** How many characters before a place are the last of `before`; a space at the place does not count. */
function alikeBefore(text: string, place: number, before: string): number {
  const end = text[place - 1] === ' ' ? place - 1 : place;
  let count = 0;
  while (count < before.length && count < end && text[end - 1 - count] === before.at(-1 - count)) count++;
  return count;
}

function alikeAfter(text: string, place: number, after: string): number {
  const start = text[place] === ' ' ? place + 1 : place;
  let count = 0;
  while (count < after.length && start + count < text.length && text[start + count] === after[count]) count++;
  return count;
}
