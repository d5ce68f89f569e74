/** Words of a text, for comparing a source with what became of it: without citations and typography. */
import type { Passage } from '../../model/types.ts';

const CITATION = new RegExp(
  [
    // Innermost brackets with a year or only a page.
    String.raw`\s*\((?:[^()]*\b(?:1[5-9]|20)\d\d[a-z]?\b[^()]*|pp?\.\s*[\d–-]+)\)`,
  ].join('|'),
  'gu',
);

/** The words of a source's paragraph, or of a passage as it prints. Citations are taken off both in the same way. */
export function wordsOf(text: string | Passage): string[] {
  const words = typeof text === 'string' ? text : text.text;
  return words.replace(CITATION, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The paragraphs of a study in plain text: what has an empty line above and below and ends as a sentence does. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => /[.!?][”"’')]*$/.test(part));
