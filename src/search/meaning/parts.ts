/** What a reader typed, in parts: phrases in quotation marks, words, and words that hang together (`Zarb-e-Azb`). */
import { PASSAGE_REF, passageRefOf } from '../../model/passage-ref.ts';
import { wordsOf } from './text.ts';

export interface QueryPart {
  /** As typed, without quotation marks. */
  text: string;
  words: string[];
  /** In quotation marks: taken literally. */
  quoted: boolean;
}

const QUOTED = /(?<!\p{L})["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)/u;

/** In the order in which they were typed. A quotation mark that is not closed holds to the end. */
export function partsOf(text: string): QueryPart[] {
  const match = QUOTED.exec(text);
  const plain = match ? text.slice(0, match.index) : text;
  const words = plain.split(/\s+/).map((piece) => part(piece, false));
  if (!match) return words.filter(isPart);
  const rest = text.slice(match.index + match[0].length);
  return [...words, part(match[1] ?? '', true), ...partsOf(rest)].filter(isPart);
}

const part = (text: string, quoted: boolean): QueryPart => ({ text: text.trim(), words: wordsOf(text), quoted });
const isPart = ({ words }: QueryPart): boolean => words.length > 0;

const PASSAGE = new RegExp(
  String.raw`^(?:passages?|paragraphs?|para\.?|pp?\.?|no\.?|¶|§)?\s*(${PASSAGE_REF})(?:\s*[-–]\s*${PASSAGE_REF})?\.?$`,
  'iu',
);

/** The reference of the passage that a query names: `2.4`, `¶ 2.4`, `passage 2.4`; of a range the first. */
export function passageNumberIn(text: string): string | undefined {
  const found = PASSAGE.exec(text.trim())?.[1];
  return found === undefined ? undefined : passageRefOf(found);
}
