/**
 * Words as search sees them: runs of letters and digits, without case, diacritics or marks of transcription. Whatever
 * stands between them (hyphens, apostrophes, slashes) separates, so that `Zarb-e-Azb` and `zarb e azb` are the same.
 */

import { foldArabic } from '../../model/arabic.ts';
import { foldLatin } from '../../model/latin.ts';

/** A word of a text. Offsets are UTF-16 units. */
export interface Token {
  /** As search compares it. */
  word: string;
  start: number;
  end: number;
}

/** Signs without width that join or part letters stand within a word. */
const WORD = /[\p{L}\p{N}\p{M}\u200c\u200d]+/gu;
/** Letters that only mark a sound, such as the half rings of transliteration. */
const MARKS = /[\p{M}\p{Lm}]/gu;

/** A text with the same letters for those that keyboards write in different ways, or lack. */
export const foldLetters = (text: string): string => foldLatin(foldArabic(text));

/** `Mūsā` → `musa`, `Æsop` → `aesop`; empty for what is no word. */
export const fold = (word: string): string => foldLetters(word.normalize('NFKD')).replace(MARKS, '').toLowerCase();

/** The words of a text, in order. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({ word: fold(word), start: index, end: index + word.length }))
    .filter(({ word }) => word);
}

/** The same without their places. */
export const wordsOf = (text: string): string[] => tokensOf(text).map(({ word }) => word);

const known = new Map<string, readonly string[]>();

/** The words of a name. There are some hundreds of names, and every search looks at all of them: each is read once. */
export function wordsOfName(name: string): readonly string[] {
  const words = known.get(name) ?? wordsOf(name);
  known.set(name, words);
  return words;
}
