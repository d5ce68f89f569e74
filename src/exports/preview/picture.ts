/** The picture that other sites show with a link. */
import { wrapLines } from '../../figures/text-width.ts';
import { lineSvg, lineWidth, type Voice } from './lettering.ts';
import { PREVIEW_HEIGHT as HEIGHT, PREVIEW_WIDTH as WIDTH } from './size.ts';

/** What a picture says. */
export interface PreviewWords {
  /** Before the text: the number of a passage or chapter. */
  number?: string;
  /** Above the text. */
  heading: string;
  text: string;
  /** Below it: the edition. */
  foot: string;
}

/** The light colours of the site (`styles/tokens.css`), as pictures do not know the reader's. */
const COLOURS = { paper: '#fcfcfb', ink: '#1b1e24', quiet: '#61656d', here: '#be7c1c', rule: '#d7d9dd' };
const EDGE = 80;
const INDENT = 118;
const [TEXT_TOP, FOOT] = [196, HEIGHT - 62];
/** Sizes of the type, the largest first, and the most lines that have room. */
const SIZES = [
  { size: 64, leading: 80, most: 3 },
  { size: 52, leading: 70, most: 4 },
  { size: 44, leading: 62, most: 5 },
] as const;

/** Draws the picture as SVG, all words as outlines. */
export function drawPreview({ number, heading, text, foot }: PreviewWords): string {
  const left = number === undefined ? EDGE : EDGE + INDENT;
  const room = WIDTH - EDGE - left;
  const { lines, size, leading } = setText(text, room);
  const line = (words: string, voice: Voice, size: number, x: number, y: number, colour: string): string =>
    `<g fill="${colour}">${lineSvg(words, voice, size, x, y)}</g>`;
  const one = (words: string, size: number, width: number) => fitted(words, 'sans', size, width, 1)[0] ?? '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
    `<path fill="${COLOURS.paper}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>`,
    `<path fill="${COLOURS.here}" d="M0 0h14v${HEIGHT}H0z"/>`,
    number === undefined ? '' : line(number, 'sans', 40, EDGE, 112, COLOURS.ink),
    line(one(heading, 32, room), 'sans', 32, left, 112, COLOURS.quiet),
    ...lines.map((words, index) =>
      line(words, 'serif', size, left, TEXT_TOP + (size - 44) / 2 + index * leading, COLOURS.ink),
    ),
    `<path fill="${COLOURS.rule}" d="M${EDGE} ${FOOT - 52}h${WIDTH - 2 * EDGE}v2H${EDGE}z"/>`,
    line(one(foot, 28, WIDTH - 2 * EDGE), 'sans', 28, EDGE, FOOT, COLOURS.quiet),
    '</svg>',
  ].join('');
}

/** The text in the largest type in which all of it has room; cut in the smallest, if there is none. */
function setText(text: string, room: number): { lines: string[]; size: number; leading: number } {
  const inSize = ({ size, leading, most }: (typeof SIZES)[number]) => ({
    lines: fitted(text, 'serif', size, room, most),
    size,
    leading,
  });
  const [large, middle, small] = SIZES;
  return [large, middle].map(inSize).find(({ lines }) => lines.join(' ') === text) ?? inSize(small);
}

const fitted = (text: string, voice: Voice, size: number, width: number, lines: number): string[] =>
  wrapLines(text, (words) => lineWidth(words, voice, size) <= width, lines);
