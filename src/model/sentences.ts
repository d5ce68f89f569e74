/** Sentences of a passage: for the place of a citation, and for search. */

/** A sentence by its offsets in the text, in UTF-16 units, without the space after it. */
export interface Sentence {
  start: number;
  end: number;
}

/**
 * A full stop, question or exclamation mark ends a sentence where closing quotation marks or brackets at most and then
 * a space and a capital, digit, opening mark or letter of a script without capitals follow; a full stop of Chinese or
 * Japanese needs no space. Not inside brackets, and not after an abbreviation, an initial or a day before its month.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (isAbbreviated(text.slice(start, match.index + 1), text.slice(end)) || depth(text.slice(start, end)) > 0)
      continue;
    found.push({ start, end });
    start = end + (/^\s+/.exec(text.slice(end))?.[0].length ?? 0);
  }
  if (start < text.trimEnd().length) found.push({ start, end: text.trimEnd().length });
  return found;
}

/** The sentence in which an offset stands, as text. */
export function sentenceAt(text: string, offset: number): string {
  const all = sentences(text);
  const sentence = all.find(({ end }) => offset < end) ?? all.at(-1);
  return sentence ? text.slice(sentence.start, sentence.end) : '';
}

const CLOSING = `[”’"'»)\\]]*`;
const END = new RegExp(
  `[.!?…۔؟।॥]+${CLOSING}(?=\\s+[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}“‘"'«»„([¿¡])|[。！？]+[」』）]*(?=\\S)`,
  'gu',
);

const ABBREVIATIONS = [
  ...['pp?', 'al', 'cf', 'eds?', 'vols?', 'chs?', 'chaps?', 'secs?', 'figs?', 'ca?', 'e\\.g', 'i\\.e', 'vs'],
  ...['paras?', 'arts?', 'approx', 'St', 'Mt', 'Ft', 'Dr', 'Drs', 'Mr', 'Mrs', 'Ms', 'Messrs', 'Prof', 'Rev', 'Hon'],
  ...[
    'Gen',
    'Maj',
    'Brig',
    'Lt',
    'Col',
    'Capt',
    'Cmdr',
    'Cdr',
    'Cpl',
    'Sgt',
    'Adm',
    'Sen',
    'Rep',
    'Gov',
    'Pres',
    'Amb',
  ],
  ...['Jan', 'Feb', 'Mar', 'Apr', 'Aug', 'Sept?', 'Oct', 'Nov', 'Dec'],
  ...[
    'Nr',
    'Bd',
    'Bde',
    'Abb',
    'Abs',
    'Anm',
    'Aufl',
    'bzw',
    'ebd',
    'hrsg',
    'Hrsg',
    'Kap',
    'vgl',
    'Vgl',
    'sog',
    'ggf',
    'Str',
  ],
].join('|');
/** A single letter stands for a name or, in pairs, for words: `J.`, `U.S.`, `z. B.` */
const ABBREVIATION = new RegExp(`(?:^|[\\s([“‘"„'])(?:(?:\\p{L}\\.[ \u00a0]?)*\\p{L}|${ABBREVIATIONS})\\.$`, 'u');
/** Several initials may end a sentence after all, where the next word is one that begins sentences. */
const INITIALS = /\p{Lu}\.\p{Lu}\.$/u;
const BEGINS =
  /^\s+(?:A|An|As|At|But|By|For|He|However|If|In|It|Its|On|She|So|The|Their|There|These|They|This|Those|We|When|While)\s/;
const NUMBER = /(?:^|[\s([])[Nn]os?\.$/;
const DAY = /(?:^|\s)\d{1,2}\.$/;
const MONTH = /^\s+(?:Jän|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\p{Ll}*/u;

const isAbbreviated = (before: string, after: string): boolean =>
  (ABBREVIATION.test(before) && !(INITIALS.test(before) && BEGINS.test(after))) ||
  (NUMBER.test(before) && /^\s+\d/.test(after)) ||
  (DAY.test(before) && MONTH.test(after));

const depth = (text: string): number => (text.match(/[([]/g)?.length ?? 0) - (text.match(/[)\]]/g)?.length ?? 0);
