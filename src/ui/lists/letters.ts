/** Grouping of an alphabetical list under its letters. */

import { groupBy } from '../shared/group-by.ts';

/** What stands under one letter. */
export interface LetterGroup<T> {
  /** `A` to `Z`, or `0–9` for what begins with anything else. */
  letter: string;
  /** Id of its heading. A capital letter in it keeps it apart from the ids of entries. */
  id: string;
  items: T[];
}

const OTHER = '0–9';
export const ALPHABET = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Letters that Unicode does not take apart into a letter and an accent. */
const PLAIN: Record<string, string> = { Ø: 'O', Æ: 'A', Œ: 'O', Ł: 'L', Đ: 'D', Þ: 'T' };

/** The letter under which a text stands: that of its first letter or digit, without accents. `Østby` → `O`. */
export function letterOf(text: string): string {
  const first = /[\p{L}\p{N}]/u.exec(text)?.[0] ?? '';
  const upper = first.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  const plain = PLAIN[upper] ?? upper;
  return ALPHABET.includes(plain) ? plain : OTHER;
}

/** A letter as part of an address: `a`; `0` for what begins with none. */
export const letterAddress = (letter: string): string => (letter === OTHER ? '0' : letter.toLowerCase());

/** Items under their letters: digits first, then A to Z; under a letter the order of `items` is kept. */
export function groupByLetter<T>(items: readonly T[], textOf: (item: T) => string): LetterGroup<T>[] {
  const groups = groupBy(items, (item) => letterOf(textOf(item)));
  return [OTHER, ...ALPHABET].flatMap((letter) => {
    const found = groups.get(letter);
    return found ? [{ letter, id: letter === OTHER ? 'L-0' : `L-${letter}`, items: found }] : [];
  });
}
