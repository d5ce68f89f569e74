/** Sentences of a passage: for the place of a citation, and for search. */

/** A sentence by its offsets in the text, in UTF-16 units, without the space after it. */
export interface Sentence {
  start: number;
  end: number;
}

/**
 * A full stop, question or exclamation mark ends a sentence where closing quotation marks or brackets at most and then
 * a space and a capital, digit or opening mark follow; not inside brackets, and not after `p.`, `al.` or an initial.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]+[”’"'»)\]]*(?=\s+[\p{Lu}\p{N}“‘"'«([])/gu)) {
    const end = match.index + match[0].length;
    if (ABBREVIATION.test(text.slice(start, match.index + 1)) || depth(text.slice(start, end)) > 0) continue;
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

const ABBREVIATION =
  /(?:^|[\s([])(?:\p{Lu}|pp?|al|cf|ed|eds|vol|no|ch|chap|sec|fig|ca?|e\.g|i\.e|St|Dr|Mr|Mrs|Ms|Gen|Lt|Col)\.$/u;

const depth = (text: string): number => (text.match(/[([]/g)?.length ?? 0) - (text.match(/[)\]]/g)?.length ?? 0);
