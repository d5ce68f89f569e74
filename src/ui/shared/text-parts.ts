/** A run of text, or an address in short with the whole of it. */
export interface TextPart {
  text: string;
  url?: string;
}

/** Characters of an address that are read at a glance. */
const GLANCE = 36;

/** An address up to the next space; punctuation and a closing bracket at its end belong to the sentence. */
const ADDRESS = /https?:\/\/[^\s<>"”’]*[^\s<>"”’.,;:!?)\]]/g;

/** Takes a plain text apart so that the addresses in it can be links. */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: shortAddress(match[0]), url: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** The host of an address with its path; a long path ends in an ellipsis: `lamps.example/…`. */
function shortAddress(url: string): string {
  const [host = '', path = ''] = url.replace(/^https?:\/\/(www\.)?/, '').split(/\/(.*)/);
  const short = path ? `${host}/${path.replace(/\/$/, '')}` : host;
  return path && short.length > GLANCE ? `${host}/…` : short;
}
