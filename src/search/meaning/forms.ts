/** The same in other writing: `wellbeing` and `well-being`, `US` and `U.S.`, `10000` and `10,000`. */
import { passagesWithAll, type Knowledge } from './knowledge.ts';
import type { QueryPart } from './parts.ts';
import { isStopWord } from './stop-words.ts';

/** Parts of a split word have at least so many letters. */
const LEAST = 3;
/** Letters of an abbreviation at most. */
const MOST_LETTERS = 5;
const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word);

/**
 * Words of the edition that may stand for these: run together, or taken apart; letters only of what is typed in capitals.
 * A word that the edition has is taken apart where a passage has all its parts: looking up others costs parts of the index.
 */
export function otherFormsOf(typed: string, words: readonly string[], knowledge: Knowledge): string[][] {
  const isKnown = (word: string): boolean => knowledge.passagesOfWord.has(word);
  const [word = ''] = words;
  if (words.length > 1) {
    const joined = words.join('');
    return isKnown(joined) ? [[joined]] : [];
  }
  const letters = [...word];
  const forms = isNumber(word)
    ? [groupsOf(word)]
    : [
        ...(letters.length <= MOST_LETTERS && /^\p{Lu}+$/u.test(typed) ? [letters] : []),
        ...letters.map((_, at) => [letters.slice(0, at).join(''), letters.slice(at).join('')]).filter(isSplit),
      ];
  const mayStand = (form: readonly string[]): boolean =>
    isKnown(word) ? passagesWithAll(form, knowledge).length > 0 : form.every(isKnown);
  return forms.filter((form) => form.length > 1 && mayStand(form));
}

/** `10000` → `10`, `000` */
const groupsOf = (digits: string): string[] => digits.split(/(?<=\d)(?=(?:\d{3})+$)/);

const isSplit = (form: readonly string[]): boolean => form.every(({ length }) => length >= LEAST);

/**
 * How many of the first parts are one word of the edition (`cease fire`) or one number (`10 000`); 1 where they are none.
 * Everyday words are never joined.
 */
export function joinedLength(parts: readonly QueryPart[], { passagesOfWord }: Knowledge): number {
  const [one, two] = parts.slice(0, 2).map(({ words }) => (words.length === 1 ? words[0] : undefined));
  if (one === undefined || two === undefined || isStopWord(one) || isStopWord(two)) return 1;
  const isGrouped = /^\d{1,3}$/.test(one) && /^\d{3}$/.test(two);
  return isGrouped || (one.length >= LEAST && two.length >= LEAST && passagesOfWord.has(one + two)) ? 2 : 1;
}
