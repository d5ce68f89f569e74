/**
 * How words sound, roughly and in the Latin script: names that come from other scripts are written by ear (`Qazi`, `Kazee`).
 * Made for comparing, not for reading. Words are as search compares them.
 */

/** In this order. `S` and `C` stand for the sounds of `sh` and `ch`. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/que$/g, 'k'],
  [/ck|q/g, 'k'],
  [/sh/g, 'S'],
  [/t?ch/g, 'C'],
  [/([bdgjkrt])h/g, '$1'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/wh?/g, 'v'],
  [/y/g, 'i'],
  [/ee|ie/g, 'i'],
  [/oo|ou/g, 'u'],
  [/au/g, 'o'],
  [/[ae]i/g, 'e'],
  [/(.)\1+/g, '$1'],
  // Silent at the end: `madrasah`, `ransome`.
  [/(?<=[aeiou])h$|(?<=[aeiou].*[^aeiou])e$/g, ''],
];

/** Letters that are heard least surely. */
export const VOWELS = 'aeiou';

const known = new Map<string, string>();

/** `mosk` and `mosque` sound alike. */
export function soundOf(word: string): string {
  const sound = known.get(word) ?? RULES.reduce((result, [written, heard]) => result.replace(written, heard), word);
  known.set(word, sound);
  return sound;
}

/** The consonants of words run together: `zarb e azab` and `zarb azb` have the same. */
export const consonantsOf = (words: readonly string[]): string =>
  words.map((word) => soundOf(word).replaceAll(/[aeiou]/g, '')).join('');
