/**
 * What a guest’s note may hold beside words: `*emphasis*`, addresses that begin with `https://` or `http://`, and
 * `[words](https://…)`. All else is words as they were typed, so that no note can do anything to the page.
 */
export interface Prose {
  text: string;
  emphasis?: true;
  href?: string;
}

const PATTERN =
  /\[(?<words>[^[\]\n]+)\]\((?<target>https?:\/\/[^\s()<>"“”]+)\)|(?<bare>https?:\/\/[^\s<>"“”]+)|(?<![\p{L}\p{N}*])\*(?<emphasis>[^\s*](?:[^*\n]*[^\s*])?)\*(?![\p{L}\p{N}*])/giu;
/** What follows an address in a sentence and is no part of it. */
const AFTER = /[.,;:!?)\]'’»]+$/u;

/** A note in pieces; together their texts are what readers see. */
export function proseOf(text: string): Prose[] {
  const pieces: Prose[] = [];
  const add = (piece: Prose) => piece.text !== '' && pieces.push(piece);
  let at = 0;
  for (const { index, 0: whole, groups } of text.matchAll(PATTERN)) {
    add({ text: text.slice(at, index) });
    at = index + whole.length;
    const { words, target, bare = '', emphasis } = groups as Record<string, string | undefined>;
    const address = bare.replace(AFTER, '');
    if (emphasis !== undefined) add({ text: emphasis, emphasis: true });
    else if (words !== undefined && isAddress(target)) add({ text: words, href: target });
    else if (isAddress(address)) {
      add({ text: address, href: address });
      at = index + address.length;
    } else add({ text: whole });
  }
  add({ text: text.slice(at) });
  return pieces;
}

/** Whether a text is the whole address of a page. */
function isAddress(text: string | undefined): text is string {
  return text !== undefined && URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
