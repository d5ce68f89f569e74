/** The direction of words, held against that of the language that they are marked as. */
import { directionOf } from '../words/direction.ts';
import type { Fault } from './faults.ts';

const LETTERS_RIGHT_TO_LEFT =
  /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}]/u;

/** The direction of all letters of a text; `undefined` where it has none or both. */
export function directionOfText(text: string): 'rtl' | 'ltr' | undefined {
  const letters = text.match(/\p{L}/gu) ?? [];
  const mirrored = letters.filter((letter) => LETTERS_RIGHT_TO_LEFT.test(letter)).length;
  if (letters.length === 0 || (mirrored > 0 && mirrored < letters.length)) return undefined;
  return mirrored > 0 ? 'rtl' : 'ltr';
}

/** Scripts by their names in tags, for the remedy. */
const SCRIPTS: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
];

/** What is said where words run in a direction that the language they are marked as does not have; else nothing. */
export function directionFault(
  text: string,
  lang: string,
): Pick<Fault, 'rule' | 'expected' | 'found' | 'remedy'> | undefined {
  const [own, asked] = [directionOfText(text), directionOf(lang)];
  if (own === undefined || own === asked) return undefined;
  const [language = lang] = lang.split('-');
  const script = SCRIPTS.find(([, letters]) => letters.test(text))?.[0];
  return {
    rule: 'words-run-as-their-language',
    expected: `letters that run from ${asked === 'rtl' ? 'right to left' : 'left to right'}, as ${lang} is written`,
    found: text.trim().slice(0, 60),
    remedy: `Write the tag of the language that the words are in${script ? `, or name their script in it: ${language}-${script}` : ''}.`,
  };
}
