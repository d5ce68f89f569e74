/** Numbers of passages as people write them in a row: `2.4–6, 2.9 and 3.1`. */
import type { ChapterNumber } from '../model/passage-ref.ts';
import { AND, chapterOf, COUNT_WORD, PASSAGE_MARK, TO, valueOf } from './words.ts';

/** One end: its chapter where it is written, its number, its letter. */
export interface Numeral {
  chapter?: ChapterNumber;
  number: number;
  letter: string;
}

/** One item of a row: a passage, or several from `first` to `last`. Places are UTF-16 units of the text. */
export interface Item {
  start: number;
  end: number;
  first: Numeral;
  last?: Numeral;
  /** `f.`: and the next; `ff.`: and what follows. */
  follow?: 'f' | 'ff';
}

/** After a number: no unit, no further digits, no word that goes on. */
const NO_MORE = String.raw`(?![\w%°]|[.:]\d|,\d{3}(?!\d)|-(?!\s*p?(?:\d|[A-Z]\.\d)|[a-z](?!\w))(?=\w)|\s*(?:%|°|per\s?cent|percent|million|billion|trillion|thousand|hundred|times|years?|months?|days?|hours?|minutes?|words?|km|kg|miles?|pages?|pp?\.|points?|marks?)(?!\w))`;
const FOLLOW = String.raw`(?:\s*(ff|f|et\s+seqq?)(?!\w)\.?)?`;
const DOTTED = new RegExp(
  String.raw`#?p?(\d{1,3}|[IVX]{1,5}|[A-HJ-UWYZ])[.:]([1-9]\d{0,2})([a-eg-z]|f(?!f))?${FOLLOW}${NO_MORE}`,
  'y',
);
const SHORT = new RegExp(String.raw`(?:([1-9]\d{0,2})([a-eg-z]|f(?!f))?${FOLLOW}|(${COUNT_WORD}))${NO_MORE}`, 'yi');
const LETTER = /([a-z])(?!\w)/y;
/** What may follow a short number in a row: `2.4 and 7 others` means no passage 2.7. */
const ROW_GOES_ON =
  /\s*(?:$|[.,;:!?)\]\n"'/*_…-]|(?:and|or|to|of|in|on|above|below|are|is|for|with|but|which|where|show)\b|&)/y;
const LINK_TO = new RegExp(String.raw`${TO}(?:${PASSAGE_MARK}\s*)?`, 'iy');
const LINK_AND = new RegExp(String.raw`${AND}(${PASSAGE_MARK}\s*)?`, 'iy');
const LINK_BETWEEN = new RegExp(String.raw`\s*\band\b\s*(?:${PASSAGE_MARK}\s*)?`, 'iy');
const OPENING = /\s*[([]?\s*/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

interface Read {
  numeral: Numeral;
  follow?: 'f' | 'ff';
  end: number;
}

function readDotted(text: string, at: number): Read | undefined {
  const found = match(DOTTED, text, at);
  // A letter is an appendix, if it is no Roman figure.
  const written = found?.[1] ?? '';
  const chapter = /^[A-HJ-UWYZ]$/.test(written) ? written : chapterOf(written);
  if (!found || chapter === undefined) return undefined;
  return {
    numeral: { chapter, number: Number(found[2]), letter: found[3] ?? '' },
    ...followOf(found[4]),
    end: found.index + found[0].length,
  };
}

function readShort(text: string, at: number): Read | undefined {
  const found = match(SHORT, text, at);
  if (!found) return undefined;
  return {
    numeral: { number: valueOf(found[1] ?? found[4] ?? '') ?? 0, letter: found[2] ?? '' },
    ...followOf(found[3]),
    end: found.index + found[0].length,
  };
}

const followOf = (word: string | undefined): { follow?: 'f' | 'ff' } =>
  word === undefined ? {} : { follow: word === 'f' ? 'f' : 'ff' };

/** The second end of a range, in the chapter of the first where it names none: `2.4-6`, `2.4a-c`. */
function readLast(text: string, at: number, first: Numeral): Read | undefined {
  const dotted = readDotted(text, at);
  if (dotted) return dotted;
  const short = readShort(text, at);
  if (short)
    return { ...short, numeral: { ...(first.chapter !== undefined && { chapter: first.chapter }), ...short.numeral } };
  const letter = first.letter ? match(LETTER, text, at) : null;
  return letter ? { numeral: { ...first, letter: letter[1] ?? '' }, end: at + letter[0].length } : undefined;
}

export interface RowOptions {
  /** The chapter of numbers that name none: `ch. 2, ¶¶4–6`. Without it a row begins with a number that does. */
  chapter?: ChapterNumber;
  /** Whether a row may begin with a number that names no chapter, though none is known. */
  short?: boolean;
  /** `between 2.4 and 2.6`: the first `and` makes a range. */
  between?: boolean;
}

/** Reads a row of numbers that begins at `at`; `undefined` where none does. */
export function readRow(
  text: string,
  at: number,
  options: RowOptions = {},
): { items: Item[]; end: number } | undefined {
  const items: Item[] = [];
  let { chapter } = options;
  let position = at + (match(OPENING, text, at)?.[0].length ?? 0);
  /** Length of the mark before the number at `position`, which belongs to it. */
  let mark = 0;
  let end = at;
  for (;;) {
    const mayBeShort =
      chapter !== undefined || (options.short === true && items.every((item) => item.first.chapter === undefined));
    const first = readDotted(text, position) ?? (mayBeShort ? readShort(text, position) : undefined);
    const isShort = first?.numeral.chapter === undefined;
    if (!first || (isShort && items.length > 0 && !match(ROW_GOES_ON, text, first.end))) break;
    const numeral: Numeral = isShort && chapter !== undefined ? { chapter, ...first.numeral } : first.numeral;
    const item: Item = {
      start: position - mark,
      end: first.end,
      first: numeral,
      ...(first.follow && { follow: first.follow }),
    };
    const link = match(options.between && items.length === 0 ? LINK_BETWEEN : LINK_TO, text, first.end);
    const last = link ? readLast(text, first.end + link[0].length, numeral) : undefined;
    if (last) Object.assign(item, { last: last.numeral, end: last.end });
    items.push(item);
    end = item.end;
    chapter = (item.last ?? numeral).chapter ?? chapter;
    const and = match(LINK_AND, text, end);
    if (!and) break;
    position = end + and[0].length;
    mark = and[1]?.length ?? 0;
  }
  return items.length > 0 ? { items, end } : undefined;
}
