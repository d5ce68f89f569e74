/** A text with the references that were found in it as links. */
import type { Outline } from '../../written-refs/outline.ts';
import { urlOf, type Target } from '../../written-refs/target.ts';

/** A reference with its place in the text, in UTF-16 units. */
export interface Link {
  start: number;
  end: number;
  target: Target;
}

/** A piece of the text; `href` where it is a link. */
export interface Piece {
  text: string;
  href?: string;
}

/** The text in pieces. Links are in order and do not overlap; addresses have the host under which the site is published. */
export function piecesOf(text: string, links: readonly Link[], outline: Outline): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, target } of links) {
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), href: new URL(urlOf(target, outline), outline.sites[0]).href });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** Plain text: each address stands behind its reference, or in its place where the reference is an address. */
export const asText = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, href }) => (href === undefined ? text : isAddress(text) ? href : `${text} (${href})`)).join('');

/** Markdown: the text as it is, with links. The label and the address of a link that it has already are left to it. */
export function asMarkdown(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, href }, i) => {
      if (href === undefined) return text;
      const [before, after] = [pieces[i - 1]?.text ?? '', pieces[i + 1]?.text ?? ''];
      if (/\]\([^)\s]*$/.test(before) || before.endsWith('<')) return href;
      if (/\[[^\]]*$/.test(before) && /^[^[\]]*\]\(/.test(after)) return text;
      return `[${text.replaceAll(/[\\[\]]/g, String.raw`\$&`)}](${href})`;
    })
    .join('');
}

const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.|\/|#p\d)|^[\w.-]+\.\w+\//i.test(text);
