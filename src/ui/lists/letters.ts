/** Grouping of an alphabetical list under its letters, as the language of the edition counts them. */
import { isLatin } from '../../fonts/scripts.ts';
import { mainLanguage } from '../../words/language-tag.ts';
import { groupBy } from '../shared/group-by.ts';

/** What stands under one letter. */
export interface LetterGroup<T> {
  /** A capital letter, `0–9` for digits, `#` for signs that are no alphabet. */
  letter: string;
  /** Id of its heading. A capital letter in it keeps it apart from the ids of entries. */
  id: string;
  items: T[];
}

const DIGITS = '0–9';
const OTHER = '#';
const LATIN = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Letters that Unicode does not take apart: what they stand under, and the languages in which they are letters themselves. */
const WHOLE: Readonly<Record<string, { plain: string; own: readonly string[] }>> = {
  Ø: { plain: 'O', own: ['da', 'no', 'nb', 'nn', 'fo'] },
  Æ: { plain: 'A', own: ['da', 'no', 'nb', 'nn', 'fo', 'is'] },
  Œ: { plain: 'O', own: [] },
  Ł: { plain: 'L', own: ['pl', 'hsb', 'dsb', 'szl', 'csb'] },
  Đ: { plain: 'D', own: ['hr', 'bs', 'sr', 'vi', 'se'] },
  Þ: { plain: 'T', own: ['is', 'fo'] },
};

/**
 * The letter under which a text stands: that of its first letter or digit, without what its language counts as an accent.
 * `Ärger` → `A` in German, `Ä` in Swedish.
 */
export function letterOf(text: string, language: string): string {
  const first = /[\p{L}\p{N}]/u.exec(text)?.[0] ?? '';
  if (first === '' || /\p{N}/u.test(first)) return DIGITS;
  // Of a Korean syllable its first sound; of ß the S of its capitals.
  const [capital = ''] = first.toLocaleUpperCase(language).normalize('NFC');
  if (/\p{Script=Han}/u.test(capital)) return OTHER;
  const whole = WHOLE[capital];
  if (whole) return whole.own.includes(mainLanguage(language)) ? capital : whole.plain;
  const [plain = ''] = capital.normalize('NFD');
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  return /\p{Script=Hangul}/u.test(capital) || compare(plain, capital) === 0 ? plain : capital;
}

/** A letter as part of an address: `a`; `0` for digits, the number of its sign for what an address cannot hold as it is. */
export function letterAddress(letter: string): string {
  if (letter === DIGITS) return '0';
  return LATIN.includes(letter) ? letter.toLowerCase() : `u${(letter.codePointAt(0) ?? 0).toString(16)}`;
}

/** Items under their letters, in the order of the language; under a letter the order of `items` is kept. */
export function groupByLetter<T>(items: readonly T[], textOf: (item: T) => string, language: string): LetterGroup<T>[] {
  const groups = groupBy(items, (item) => letterOf(textOf(item), language));
  return inOrder(groups.keys(), language).map((letter) => ({
    letter,
    id: letter === DIGITS ? 'L-0' : `L-${letter}`,
    items: groups.get(letter) ?? [],
  }));
}

/** The letters that a list shows: in a Latin alphabet all of them, in others those that have items. */
export function alphabetOf(groups: readonly LetterGroup<unknown>[], language: string): string[] {
  const found = groups.map(({ letter }) => letter);
  return inOrder(new Set([...found, ...(isLatin(language) ? LATIN : [])]), language);
}

/** Digits first, then the alphabet, then what is in none. */
function inOrder(letters: Iterable<string>, language: string): string[] {
  const { compare } = new Intl.Collator(language);
  const rank = (letter: string): number => Number(letter === OTHER) - Number(letter === DIGITS);
  return [...letters].sort((a, b) => rank(a) - rank(b) || compare(a, b));
}
