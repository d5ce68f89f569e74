/**
 * Letters of the Arabic script that keyboards for Arabic, Persian, Urdu and Pashto write in different ways, as one each: a
 * reader finds a name by the keyboard at hand.
 */
const LETTERS: Record<string, string> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ے: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ګ: 'گ',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ة: 'ه',
  ۃ: 'ه',
  ۀ: 'ه',
  ٱ: 'ا',
};
const VARIANTS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
/** The long tatweel, and signs without width that join letters or part them. */
const JOINERS = /[\u0640\u200c\u200d]/g;

/** A text with one letter for each group of variants, and without what only shapes it. */
export const foldArabic = (text: string): string =>
  text.replace(JOINERS, '').replace(VARIANTS, (letter) => LETTERS[letter] ?? letter);
