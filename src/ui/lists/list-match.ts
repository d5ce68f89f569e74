/** Comparing what is typed with names as people write them. */

import { foldArabic } from '../../model/arabic.ts';
import { foldLatin } from '../../model/latin.ts';

/** A text without case, accents, apostrophes and the tatweel; every other sign is a space. `Zarb-é Özil’s` → `zarb e ozils`. */
export function foldText(text: string): string {
  return foldLatin(foldArabic(text.normalize('NFKD')))
    .toLowerCase()
    .replace(/[\p{M}'’‘ʿʾʼ`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether every word of a folded query stands in folded names, be it as a part of a word. */
export const matchesWords = (names: string, query: string): boolean =>
  query.split(' ').every((word) => names.includes(word));
