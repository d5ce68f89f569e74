/** What looks like a citation and names no author and year: numbers in brackets, and words that point to another note. */

const PATTERNS = [
  // [12], [3, 5–7]
  /\[\d{1,4}(?:\s*[,;–-]\s*\d{1,4})*\]/gu,
  // Ibid., p. 3; op. cit.; a note above.
  /\b(?:ibid(?:em)?|op\.\s?cit|loc\.\s?cit|idem)\b\.?(?:,?\s*(?:at\s+)?(?:pp?\.\s*)?\d+(?:[–-]\d+)?)?|\bsupra,?\s+n(?:ote)?\.?\s*\d+/giu,
];

/** The places of a text that look so, in its order. */
export const looksLikeCitation = (text: string): { start: number; end: number }[] =>
  PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  ).sort((a, b) => a.start - b.start);
