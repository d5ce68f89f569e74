/** Reads the excerpts of the search engine: escaped text in which `<mark>…</mark>` is the only markup. */

export interface ExcerptPart {
  text: string;
  isHit: boolean;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** `a <mark>b</mark> &amp; c` → `a `, hit `b`, ` & c`. Anything else that looks like markup stays text. */
export function parseExcerpt(html: string): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let isHit = false;
  for (const piece of html.split(/(<\/?mark>)/)) {
    if (piece === '<mark>') isHit = true;
    else if (piece === '</mark>') isHit = false;
    else if (piece) parts.push({ text: decode(piece), isHit });
  }
  return parts;
}

/** The excerpt with an ellipsis where it begins or ends inside a sentence. */
export function withEllipses(html: string): string {
  const text = plainText(html).trim();
  const before = /^[\p{Ll},;:)]/u.test(text) ? '… ' : '';
  const after = /[.?!…][”’)\]]*$/u.test(text) ? '' : ' …';
  return text && before + html.trim() + after;
}

/** The same without marks, for titles. */
export const plainText = (html: string): string =>
  parseExcerpt(html)
    .map(({ text }) => text)
    .join('');

/** The excerpt as nodes. */
export function excerptNodes(html: string): Node[] {
  return parseExcerpt(html).map(({ text, isHit }) => {
    if (!isHit) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
