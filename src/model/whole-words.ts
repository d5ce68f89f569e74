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

/** A pattern for words with any space between them; `whole` unless they may begin and end inside others. */
export function wordsPattern(words: string, { whole = true } = {}): RegExp {
  const trimmed = words.trim();
  const alternatives = spellings(trimmed).map((spelling) => spelling.split(/\s+/).map(escapeRegExp).join('\\s+'));
  const start = whole && new RegExp(`^${INNER}`, 'u').test(trimmed) ? WORD_START : '';
  const end = whole && new RegExp(`${INNER}$`, 'u').test(trimmed) ? WORD_END : '(?!\\p{M})';
  return new RegExp(`${start}(?:${alternatives.join('|')})${end}`, 'gu');
}

/** The whole words around a part of a text. */
export function wordsAround(text: string, start: number, end: number): string {
  const before = new RegExp(`${INNER}*$`, 'u').exec(text.slice(0, start))?.[0] ?? '';
  const after = new RegExp(`^${INNER}*`, 'u').exec(text.slice(end))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}
