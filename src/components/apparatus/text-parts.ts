/** A run of text, or of text that is an address. */
export interface TextPart {
  text: string;
  url?: string;
}

/** An address up to the next space; punctuation and a closing bracket at its end belong to the sentence. */
const ADDRESS = /https?:\/\/[^\s<>"”’]*[^\s<>"”’.,;:!?)\]]/g;

/** Takes a plain text apart so that the addresses in it can be links. */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: match[0], url: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}
