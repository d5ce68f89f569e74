/** Letters of the Latin script that Unicode does not take apart, as they are typed where a keyboard lacks them. */
const LETTERS: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
};
const ANY = new RegExp(`[${Object.keys(LETTERS).join('')}ẞ]`, 'giu');

/** `Ærø` → `aero`: a text with simple letters for such ones, which become small. */
export const foldLatin = (text: string): string =>
  text.replace(ANY, (letter) => LETTERS[letter.toLowerCase()] ?? letter);
