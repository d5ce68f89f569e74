/**
 * The words of the grammar: what people write before and between numbers, in English. Sources of regular expressions, for
 * text in the form of `plain.ts`; all are tried without regard to case.
 */

import type { ChapterNumber } from '../model/passage-ref.ts';
import { language } from '../words/index.ts';
import { mainLanguage } from '../words/language-tag.ts';

/** Before the number of a passage: `para.`, `paras`, `¶¶`, `§`, `passage no.` */
export const PASSAGE_MARK = String.raw`(?:(?:numbered\s+)?(?:(?<![\w'-])(?:paragraphs?|paragr|paras?|pars?|passages?|pass|psgs?)(?![\w-])\.?)|¶{1,2}|§{1,2})(?:\s*\(s\))?(?:\s*(?:(?:no|nos|nr|nrs)(?![\w-])\.?|number(?:s|ed)?(?![\w-])|#))?(?:\s*:|\s+-(?=\s))?`;

/** Before the number of a chapter. */
export const CHAPTER_MARK = String.raw`(?<![\w'-])(?:chapters?|chapt?s?|chps?|chs?)(?![\w-])\.?`;

/** Before the letter of an appendix. */
export const APPENDIX_MARK = String.raw`(?<![\w'-])(?:appendix|appendices|app)(?![\w-])\.?`;

export const SECTION_MARK = String.raw`(?<![\w'-])(?:sub-?sections?|sections?|sects?|secs?)(?![\w-])\.?`;

/** From one number to another. */
export const TO = String.raw`\s*(?:-{1,3}|\.{2,3}|…|\bto\b|\bthrough\b|\bthru\b|\buntil\b|\bup\s+to\b)\s*`;

/** One number and another, with a comma of any script. */
export const AND = String.raw`\s*(?:[,;،؛]?\s*(?:\band\b|\bor\b|\bas\s+well\s+as\b|[&+/])|[,;،؛])\s*(?:also\s+|see\s+(?:also\s+)?|cf\.?\s+)?`;

const ONES = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** A number in words. */
export const COUNT_WORD = ONES.join('|');

/** A number in figures, Roman figures or a word. */
export const COUNT = String.raw`(?:\d{1,3}|[ivxlc]{1,7}|${COUNT_WORD})(?!\w)`;
export const ORDINAL = String.raw`(?:${ORDINALS.join('|')}|\d{1,2}(?:st|nd|rd|th))(?!\w)`;

/** Value of what `COUNT` or `ORDINAL` matches; `undefined` for Roman figures that are none (`iiii`). */
export function valueOf(word: string): number | undefined {
  const text = word.toLowerCase();
  if (/^\d/.test(text)) return Number.parseInt(text, 10);
  for (const names of [ONES, ORDINALS]) if (names.includes(text)) return names.indexOf(text) + 1;
  return romanValue(text);
}

function romanValue(text: string): number | undefined {
  if (!/^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(text) || text === '') return undefined;
  const values = [...text].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** The number of a chapter that `COUNT` or `ORDINAL` matches. */
export function chapterOf(word: string): ChapterNumber | undefined {
  const value = valueOf(word);
  return value === undefined ? undefined : String(value);
}

/** Words of a title that say nothing of its subject. */
export const WEAK_WORDS: ReadonlySet<string> = new Set(
  'a an the of on in to for from by with and or at as its his their this that about between after before relations relationship relation links link introduction'.split(
    ' ',
  ),
);

/** Capitalized words at the start of a line or clause that name no work: `Week 3`, `Read`, `Monday`. */
export const LABELS: ReadonlySet<string> = new Set(
  (
    'week weeks session sessions seminar seminars lecture lectures class classes unit units module modules day days part ' +
    'reading readings text texts task tasks exercise exercises question questions topic topics theme assignment homework ' +
    'essay preparation source sources required optional core further essential recommended key main set primary secondary ' +
    'discussion group groups note notes footnote fn read reread see cf compare discuss consider study review prepare cite ' +
    'quote explain summarize summarise analyse analyze look use start begin focus also especially particularly here there ' +
    'the a an this these those in on at of and or but both from for to with as if when while why how what which then next ' +
    'first second third finally now only by table between it we you students please hint cross-reference ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep ' +
    'sept oct nov dec ibid'
  ).split(' '),
);

/** Forms that the grammar reads in English alone, as examples for readers; none in an edition in another language. */
export const englishExamples = (chapter: ChapterNumber = '1', title?: string): string[] =>
  mainLanguage(language) === 'en'
    ? [`ch. ${chapter}, paras 1–3`, ...(title === undefined ? [] : [`section “${title}”`])]
    : [];
