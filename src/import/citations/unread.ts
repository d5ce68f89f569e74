/** What looks like a citation and names no author and year: numbers, marks of notes, words that point to another note. */
import { numericIn } from './numeric.ts';

const PATTERNS = [
  // The mark of a note that there is none of.
  /\[\^[^\s\]]{1,40}\]/gu,
  // (Wick, forthcoming)
  /\((?:see\s+)?\p{Lu}[^()]{1,80},?\s(?:forthcoming|in press|in preparation|no date)\)/gu,
  // Ibid., p. 3; op. cit.; a note above.
  /\b(?:ibid(?:em)?|op\.\s?cit|loc\.\s?cit|idem)\b\.?(?:,?\s*(?:at\s+)?(?:pp?\.\s*)?\d+(?:[–-]\d+)?)?|\bsupra,?\s+n(?:ote)?\.?\s*\d+/giu,
];

/** The places of a text that look so, in its order. */
export const looksLikeCitation = (text: string): { start: number; end: number }[] =>
  [
    ...PATTERNS.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
    ),
    ...numericIn(text),
  ].sort((a, b) => a.start - b.start);
