/** Comparing what is typed with names as people write them. */

/** Letters that Unicode does not take apart, and letters of the Arabic script that keyboards write in two ways. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  þ: 'th',
  ı: 'i',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
};

/** A text without case, accents, apostrophes and the tatweel; every other sign is a space. `Zarb-é Özil’s` → `zarb e ozils`. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘ʿʾʼ`\u0640]/gu, '')
    .replace(/[ßæœøłđþıيىك]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether every word of a folded query stands in folded names, be it as a part of a word. */
export const matchesWords = (names: string, query: string): boolean =>
  query.split(' ').every((word) => names.includes(word));
