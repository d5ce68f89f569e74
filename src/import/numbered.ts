/** Headings that say of themselves what they are: `CHAPTER I`, `Chapter One: Lamps`, `Part II`, `Appendix A`. */

const ORDINAL = String.raw`(?:\d{1,3}|[IVXLC]+|(?:twenty|thirty|forty|fifty)(?:-(?:one|two|three|four|five|six|seven|eight|nine)|(?!-))|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?![\p{L}\p{N}])`;
const CHAPTER = String.raw`(?:chapter|chapitre|cap[ií]tulo|capitolo|kapitel|hoofdstuk)`;
const APPENDIX = String.raw`(?:appendix|annex|anhang|annexe|ap[ée]ndice|appendice|bijlage|ضمیمہ|پیوست|ملحق)`;
/** Letters of appendices in Arabic script, for A to D. */
const ABJAD = ['الف', 'ب', 'ج', 'د'];
/** Of an appendix. */
const LETTER = String.raw`(?:[A-Z]|${ABJAD.join('|')}|\d{1,2}|[IVX]{2,4})(?![\p{L}\p{N}])`;
const PART = String.raw`(?:part|book|volume|partie|parte|teil|buch|deel)`;

/** Such a word and number, and the sign that ends them before a title. */
export const NAMED_NUMBER = String.raw`(?:(?:${CHAPTER}|${PART})\s+${ORDINAL}\s*[.:–—-]|${APPENDIX}(?:\s+${LETTER})?(?:\s*[.:]|\s+[–—-])(?=\s*\p{L}))\s*`;

const startsWith = (words: string): RegExp => new RegExp(String.raw`^${words}\s+${ORDINAL}\s*(?:[.:–—-]|$)`, 'iu');
const [CHAPTER_START, PART_START] = [startsWith(CHAPTER), startsWith(PART)];
const NUMBER_ALONE = new RegExp(String.raw`^(?:${CHAPTER}|${PART})\s+${ORDINAL}\s*[.:]?$`, 'iu');

/** Whether a line begins as the heading of a chapter. */
export const isChapterLine = (text: string): boolean => CHAPTER_START.test(text);

/** Whether a line begins as the title of a part, which holds chapters. */
export const isPartLine = (text: string): boolean => PART_START.test(text);

/** Whether such a line is a number and no title. */
export const isNumberAlone = (text: string): boolean => NUMBER_ALONE.test(text);

const FIGURES = new RegExp(
  String.raw`^(?:${CHAPTER}\s+(${ORDINAL})|(\d{1,3})[.):](?=\s+\p{L})|([IVXLC]+)[.):](?=\s+\p{L}))`,
  'iu',
);
const LETTERED = new RegExp(String.raw`^${APPENDIX}(?:\s+(${LETTER})|\s*(?:[.:]|\s[–—-]|$))`, 'iu');
const SMALL = [
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' '),
  ...'seventeen eighteen nineteen'.split(' '),
];
const TENS = 'twenty thirty forty fifty'.split(' ');

/** The number with which the heading of a chapter begins: `Chapter V`, `5. The pipes`. */
export function chapterNumber(text: string): number | undefined {
  const [, named, figures, roman] = FIGURES.exec(text) ?? [];
  return numberOf(named ?? figures ?? roman ?? '');
}

/** The letter of an appendix by its heading, `Appendix B`, `Annex 2`; A where it says none; nothing for other headings. */
export function appendixLetter(text: string): string | undefined {
  const match = LETTERED.exec(text);
  if (!match) return undefined;
  const sign = (match[1] ?? 'A').toUpperCase();
  if (/^[A-Z]$/.test(sign)) return sign;
  const number = ABJAD.includes(sign) ? ABJAD.indexOf(sign) + 1 : (numberOf(sign) ?? 1);
  return String.fromCharCode('A'.charCodeAt(0) + number - 1);
}

function numberOf(words: string): number | undefined {
  const text = words.toLowerCase();
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = '', ones] = text.split('-');
  if (TENS.includes(tens)) return (TENS.indexOf(tens) + 2) * 10 + (ones ? SMALL.indexOf(ones) + 1 : 0);
  return SMALL.includes(text) ? SMALL.indexOf(text) + 1 : romanNumber(text);
}

function romanNumber(text: string): number | undefined {
  const values = [...text].map((letter) => ({ i: 1, v: 5, x: 10, l: 50, c: 100 })[letter]);
  return values.length === 0 || values.includes(undefined)
    ? undefined
    : values.reduce((sum: number, value = 0, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
