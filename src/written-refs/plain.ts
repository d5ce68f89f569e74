/** A text in the form that the grammar is written for. */

/** Signs that stand for one of ASCII, each for exactly one UTF-16 unit, so that places in both texts are the same. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  // No-break, thin and other spaces, and what has no width: soft hyphen, zero-width space and joiners, byte order mark.
  [/[\u00a0\u00ad\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/g, ' '],
  // Hyphens, dashes, minus.
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-'],
  [/[\u2018\u2019\u201a\u201b\u2032]/g, "'"],
  [/[\u201c-\u201f\u00ab\u00bb\u2033]/g, '"'],
  [/\t/g, ' '],
];

/** The text with ASCII spaces, dashes and quotation marks; as long as before. */
export const plain = (text: string): string =>
  SIGNS.reduce((result, [signs, sign]) => result.replaceAll(signs, sign), text);
