/** The picture that other sites show with a link. */
import { wrapLines } from '../../figures/text-width.ts';
import { lineWidth, type Voice } from './lettering.ts';
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

/** A line of words, from where it begins on its baseline. */
export interface Line {
  words: string;
  voice: Voice;
  size: number;
  x: number;
  y: number;
  colour: string;
}

/** A rectangle of one colour. */
export interface Patch {
  x: number;
  y: number;
  width: number;
  height: number;
  colour: string;
}

/** What is drawn: the ground, patches on it, and lines of words. */
export interface Picture {
  width: number;
  height: number;
  ground: string;
  patches: Patch[];
  lines: Line[];
}

/** Where everything stands in the picture. */
export function layOutPreview({ number, heading, text, foot }: PreviewWords): Picture {
  const left = number === undefined ? EDGE : EDGE + INDENT;
  const room = WIDTH - EDGE - left;
  const { lines, size, leading } = setText(text, room);
  const one = (words: string, size: number, width: number) => fitted(words, 'sans', size, width, 1)[0] ?? '';
  const sans = { voice: 'sans', colour: COLOURS.quiet } as const;
  return {
    width: WIDTH,
    height: HEIGHT,
    ground: COLOURS.paper,
    patches: [
      { x: 0, y: 0, width: 14, height: HEIGHT, colour: COLOURS.here },
      { x: EDGE, y: FOOT - 52, width: WIDTH - 2 * EDGE, height: 2, colour: COLOURS.rule },
    ],
    lines: [
      { ...sans, words: number ?? '', size: 40, x: EDGE, y: 112, colour: COLOURS.ink },
      { ...sans, words: one(heading, 32, room), size: 32, x: left, y: 112 },
      ...lines.map((words, index) => ({
        words,
        voice: 'serif' as const,
        size,
        x: left,
        y: TEXT_TOP + (size - 44) / 2 + index * leading,
        colour: COLOURS.ink,
      })),
      { ...sans, words: one(foot, 28, WIDTH - 2 * EDGE), size: 28, x: EDGE, y: FOOT },
    ],
  };
}

/** The text in the largest type in which all of it has room; cut in the smallest, if there is none. */
function setText(text: string, room: number): { lines: string[]; size: number; leading: number } {
  const inSize = ({ size, leading, most }: (typeof SIZES)[number]) => ({
    lines: fitted(text, 'serif', size, room, most),
    size,
    leading,
  });
  const [large, middle, small] = SIZES;
  const mayFit = ({ size, most }: (typeof SIZES)[number]): boolean => lineWidth(text, 'serif', size) <= room * most;
  const fitting = [large, middle].filter(mayFit).map(inSize);
  return fitting.find(({ lines }) => lines.join(' ') === text) ?? inSize(small);
}

const fitted = (text: string, voice: Voice, size: number, width: number, lines: number): string[] =>
  wrapLines(text, (words) => lineWidth(words, voice, size) <= width, lines);
