/** Words as wholes, in any script: what is looked for neither begins nor ends inside a word or a sign. */

/** What goes on within a word: letters, their marks, digits, and the signs between letters that are not seen. */
const INNER = '[\\p{L}\\p{M}\\p{N}\\u00ad\\u200c\\u200d]';
/** Scripts that write words without spaces, in which any sign may begin one. */
const UNSPACED = `[${['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map((name) => `\\p{sc=${name}}`).join('')}]`;
const BETWEEN = `|(?<=${UNSPACED}\\p{M}*)|(?=${UNSPACED})`;

/** For a regular expression with the flag `u`: here a word may begin, and end. */
export const WORD_START = `(?!\\p{M})(?:(?<!${INNER})${BETWEEN})`;
export const WORD_END = `(?![\\p{M}\\u200d])(?:(?!${INNER})${BETWEEN})`;

/** A text as it stands, for a regular expression. */
export const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The ways in which Unicode writes a text: with letters and marks as one sign each, or apart. */
export const spellings = (text: string): string[] => [...new Set([text, text.normalize('NFC'), text.normalize('NFD')])];

/** Words as they may be written, with any space between them, for a regular expression. */
const written = (trimmed: string): string =>
  spellings(trimmed)
    .map((spelling) => spelling.split(/\s+/).map(escapeRegExp).join('\\s+'))
    .join('|');

const BEGINS_IN_WORD = new RegExp(`^${INNER}`, 'u');
const ENDS_IN_WORD = new RegExp(`${INNER}$`, 'u');
const NOT_BEFORE_MARK = '(?!\\p{M})';

/** A pattern for words with any space between them; `whole` unless they may begin and end inside others. */
export function wordsPattern(words: string, { whole = true } = {}): RegExp {
  const trimmed = words.trim();
  const start = whole && BEGINS_IN_WORD.test(trimmed) ? WORD_START : '';
  const end = whole && ENDS_IN_WORD.test(trimmed) ? WORD_END : NOT_BEFORE_MARK;
  return new RegExp(`${start}(?:${written(trimmed)})${end}`, 'gu');
}

const [STARTS_HERE, ENDS_HERE, NO_MARK_HERE] = [WORD_START, WORD_END, NOT_BEFORE_MARK].map(
  (edge) => new RegExp(edge, 'uy'),
) as [RegExp, RegExp, RegExp];

function holdsAt(edge: RegExp, text: string, index: number): boolean {
  edge.lastIndex = index;
  return edge.test(text);
}

/**
 * Where words stand as wholes in a text: what `wordsPattern` finds. The tables of letters in that pattern take longer to
 * set up than a text to search; here they are set up once for all words.
 */
export function findWholeWords(words: string, text: string): { start: number; end: number }[] {
  const trimmed = words.trim();
  const [begins, ends] = [BEGINS_IN_WORD.test(trimmed), ENDS_IN_WORD.test(trimmed)];
  const pattern = new RegExp(written(trimmed), 'gu');
  const found: { start: number; end: number }[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if ((!begins || holdsAt(STARTS_HERE, text, start)) && holdsAt(ends ? ENDS_HERE : NO_MARK_HERE, text, end))
      found.push({ start, end });
    // Those that overlap what is no whole may be one.
    else pattern.lastIndex = start + String.fromCodePoint(text.codePointAt(start) ?? 0).length;
  }
  return found;
}

/** The whole words around a part of a text. */
export function wordsAround(text: string, start: number, end: number): string {
  const before = new RegExp(`${INNER}*$`, 'u').exec(text.slice(0, start))?.[0] ?? '';
  const after = new RegExp(`^${INNER}*`, 'u').exec(text.slice(end))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}
