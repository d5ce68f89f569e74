/** How wide a label becomes, so that drawings can be laid out before any browser sees them. */

/**
 * Advance widths of the edition's sans, in thousandths of the type size; measured in the font file. Characters that
 * share a width stand together. The stand-in font of the style sheet is adjusted to the same average.
 */
const REGULAR: Record<number, string> = {
  200: ' \u00a0',
  247: '|ij',
  252: '\'",.:;‘’·l',
  263: 'I',
  289: '!',
  292: 'f',
  303: '()[]{}',
  311: '-',
  338: 't',
  347: 'r/\\',
  361: '\u2010',
  419: 's*',
  425: '?z“”',
  446: 'x',
  456: 'c',
  467: 'vy',
  479: 'YJ',
  480: '–',
  495: 'LFke',
  497: '#$+0123456789<=>^~×_',
  504: 'ag',
  515: 'XVE',
  536: 'STZ',
  545: 'Ahunü',
  555: 'bdpqo',
  570: 'PRC',
  588: 'KB',
  617: 'DG&→←↑↓',
  647: 'UNH',
  664: 'OQ',
  727: 'wM',
  786: 'W—',
  829: 'm%@',
  948: '…',
};

const WIDTHS = new Map(
  Object.entries(REGULAR).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, Number(width)]),
  ),
);

/** Other characters are taken to be as wide as a capital. */
const UNKNOWN = 620;
/** How much wider than the regular the semibold runs, at most. */
const SEMIBOLD = 1.035;
/** Browsers round, some each letter to a whole pixel, and the stand-in font differs by letter: a label counts as wider than it is. */
const MARGIN = 1.06;

/** The width of a text in the units in which `size` is given; never less than what a browser draws. */
export function textWidth(text: string, size: number, weight: 400 | 600 = 400): number {
  let sum = 0;
  for (const character of text)
    sum += WIDTHS.get(character.normalize('NFD').charAt(0)) ?? WIDTHS.get(character) ?? UNKNOWN;
  return ((sum * size) / 1000) * MARGIN * (weight === 600 ? SEMIBOLD : 1);
}

/**
 * Breaks a text into at most `maxLines` lines of at most `maxWidth`, at spaces; what does not fit ends in an ellipsis.
 * Returns at least one line. A word wider than a line is cut.
 */
export const wrapText = (text: string, size: number, maxWidth: number, maxLines: number): string[] =>
  wrapLines(text, (line) => textWidth(line, size) <= maxWidth, maxLines);

/** The same for any measure of what fits on a line. */
export function wrapLines(text: string, fits: (line: string) => boolean, maxLines: number): string[] {
  const lines: string[] = [];
  let rest = text.trim().replace(/\s+/g, ' ');
  while (rest) {
    if (fits(rest)) return [...lines, rest];
    if (lines.length === maxLines - 1) return [...lines, cut(rest, fits)];
    const words = rest.split(' ');
    let count = 1;
    while (fits(words.slice(0, count + 1).join(' '))) count++;
    const head = words.slice(0, count).join(' ');
    if (!fits(head)) return [...lines, cut(rest, fits)];
    lines.push(head);
    rest = words.slice(count).join(' ');
  }
  return lines.length > 0 ? lines : [''];
}

/** The same, with lines of nearly equal width: the narrowest width that needs no more lines. */
export function balanceText(text: string, size: number, maxWidth: number, maxLines: number): string[] {
  const lines = wrapText(text, size, maxWidth, maxLines);
  if (lines.length === 1 || lines.at(-1)?.endsWith('…')) return lines;
  for (let width = maxWidth / 2; width < maxWidth; width += 6) {
    const narrower = wrapText(text, size, width, lines.length);
    if (!narrower.at(-1)?.endsWith('…')) return narrower;
  }
  return lines;
}

/** The longest beginning that fits with an ellipsis, cut at a word where that leaves more than half of it. */
function cut(text: string, fits: (line: string) => boolean): string {
  let end = text.length;
  while (end > 1 && !fits(`${text.slice(0, end).trimEnd()}…`)) end--;
  const atWord = text.lastIndexOf(' ', end);
  const kept = atWord > end * 0.75 && end < text.length ? text.slice(0, atWord) : text.slice(0, end);
  return `${kept.replace(/[\s,;:.–]+$/, '')}…`;
}
