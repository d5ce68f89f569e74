/**
 * Letters as dots of ink. The renderer draws each letter in each size once, at four places between two pixels; a picture
 * is then put together from these, which takes a tenth of the time of drawing it anew.
 */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { glyphPath, type Voice } from './lettering.ts';

await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));

/** Places between two pixels at which a letter may begin. */
export const PHASES = 4;

/** How much of each pixel a letter covers, 0 to 255, line by line. */
export interface Dots {
  /** Of the upper left corner, from the point on the baseline where the letter begins. */
  left: number;
  top: number;
  width: number;
  height: number;
  coverage: Uint8Array;
}

const drawn = new Map<string, Dots>();

/** The dots of a letter that begins `phase / PHASES` right of a pixel's edge. */
export function dotsOf(glyph: number, voice: Voice, size: number, phase: number): Dots {
  const key = `${voice} ${size} ${phase} ${glyph}`;
  const dots = drawn.get(key) ?? draw(glyph, voice, size, phase);
  drawn.set(key, dots);
  return dots;
}

/** Room around the beginning of a letter, in its sizes: no letter of the fonts is larger. */
const [BEFORE, ABOVE, WIDE, HIGH] = [1, 1.5, 4, 2.5];

function draw(glyph: number, voice: Voice, size: number, phase: number): Dots {
  const [x, y] = [Math.ceil(BEFORE * size), Math.ceil(ABOVE * size)];
  const [width, height] = [Math.ceil(WIDE * size), Math.ceil(HIGH * size)];
  const { path, scale } = glyphPath(glyph, voice, size);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<path transform="translate(${x + phase / PHASES} ${y}) scale(${scale} ${-scale})" d="${path}"/></svg>`;
  const image = new Resvg(svg).render();
  const { pixels } = image;
  const coverage = Uint8Array.from({ length: width * height }, (_, at) => pixels[at * 4 + 3] ?? 0);
  image.free();
  return trimmed({ left: -x, top: -y, width, height, coverage });
}

/** Without the empty lines and columns around it. */
function trimmed({ left, top, width, height, coverage }: Dots): Dots {
  let [x0, y0, x1, y1] = [width, height, 0, 0];
  for (const [at, dot] of coverage.entries()) {
    if (dot === 0) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x + 1), Math.max(y1, y + 1)];
  }
  if (x1 === 0) return { left: 0, top: 0, width: 0, height: 0, coverage: new Uint8Array() };
  const kept = new Uint8Array((x1 - x0) * (y1 - y0));
  for (let y = y0; y < y1; y++) kept.set(coverage.subarray(y * width + x0, y * width + x1), (y - y0) * (x1 - x0));
  return { left: left + x0, top: top + y0, width: x1 - x0, height: y1 - y0, coverage: kept };
}
