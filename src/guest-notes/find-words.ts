/** Finds the words of a note in the text of a passage, in UTF-16 units of that text. */
import type { GuestNote } from './layer.ts';
import { nearestWords } from './nearest-words.ts';
import { plainText } from './plain-text.ts';

export interface Found {
  start: number;
  end: number;
  /** Set where other words stand there now. */
  changed?: true;
  /** How often the words stand in the text as they are. */
  times: number;
}

type Quotation = Pick<GuestNote, 'words' | 'before' | 'after'>;

/** The place where the words stand; of several that with the most alike around it, the first of equals. */
export function findWords(text: string, quotation: Quotation): Found | undefined {
  const [own, words, before, after] = [text, quotation.words, quotation.before, quotation.after].map(plainText);
  if (!own || !words?.text) return undefined;
  const starts = placesOf(own.text, words.text);
  const isLike = (start: number) =>
    alike(reversed(own.text.slice(0, start).trimEnd()), reversed(before?.text ?? '')) +
    alike(own.text.slice(start + words.text.length).trimStart(), after?.text ?? '');
  const [best] = starts.toSorted((a, b) => isLike(b) - isLike(a) || a - b);
  const place = (start: number, end: number) => ({
    start: own.places[start] ?? 0,
    end: (own.places[end - 1] ?? 0) + 1,
  });
  if (best !== undefined) return { ...place(best, best + words.text.length), times: starts.length };
  const near = nearestWords(own.text, words.text);
  return near && { ...place(near.start, near.end), changed: true, times: 0 };
}

/** What to keep of the surroundings of the words at a place, so that these words are found again: nothing where they stand once. */
export function surroundings(text: string, start: number, end: number): Pick<GuestNote, 'before' | 'after'> {
  const found = findWords(text, { words: text.slice(start, end), before: '', after: '' });
  if (!found || found.times < 2) return { before: '', after: '' };
  return { before: lastWords(text.slice(0, start)), after: firstWords(text.slice(end)) };
}

/** Words that are kept on either side. */
const KEPT = 4;
const firstWords = (text: string): string => text.trim().split(/\s+/).slice(0, KEPT).join(' ');
const lastWords = (text: string): string => text.trim().split(/\s+/).slice(-KEPT).join(' ');

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

const reversed = (text: string): string => Array.from(text).reverse().join('');

/** How many characters two texts have alike at their beginning. */
function alike(one: string, other: string): number {
  let count = 0;
  while (count < one.length && count < other.length && one[count] === other[count]) count++;
  return count;
}
