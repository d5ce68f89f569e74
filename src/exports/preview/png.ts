/** Draws a picture as a PNG; the same on every machine, since letters are drawn by WebAssembly. */
import { dotsOf, PHASES } from './glyphs.ts';
import { indexedPng } from './indexed-png.ts';
import { lettersOf } from './lettering.ts';
import { layOutPreview, type Line, type Picture, type PreviewWords } from './picture.ts';

/** Shades from the ground to a colour of words: finer ones no eye tells apart. */
const SHADES = 32;
const SHADE_OF = Uint8Array.from({ length: 256 }, (_, coverage) => Math.round((coverage / 255) * (SHADES - 1)));

/** The picture in its size, in pixels. */
export function drawPng({ width, height, ground, patches, lines }: Picture): Uint8Array<ArrayBuffer> {
  const palette = [ground];
  const indices = new Uint8Array(width * height);
  for (const { colour, ...patch } of patches) {
    const index = palette.push(colour) - 1;
    for (let y = patch.y; y < patch.y + patch.height; y++)
      indices.fill(index, y * width + patch.x, y * width + patch.x + patch.width);
  }
  for (const [colour, same] of Map.groupBy(lines, (line) => line.colour)) {
    const first = palette.length - 1;
    for (let shade = 1; shade < SHADES; shade++) palette.push(blended(ground, colour, shade / (SHADES - 1)));
    for (const line of same) write(line, { indices, width, height, first });
  }
  return Uint8Array.from(indexedPng({ width, height, palette, indices }));
}

/** Puts the letters of a line on the picture; `first` and a shade are the number of a colour. */
function write(
  { words, voice, size, x, y }: Line,
  { indices, width, height, first }: { indices: Uint8Array; width: number; height: number; first: number },
): void {
  for (const letter of lettersOf(words, voice, size)) {
    const place = Math.round((x + letter.x) * PHASES);
    const { coverage, ...dots } = dotsOf(letter.id, voice, size, place % PHASES);
    const [left, top] = [Math.floor(place / PHASES) + dots.left, y - Math.round(letter.y) + dots.top];
    for (let row = Math.max(0, -top); row < Math.min(dots.height, height - top); row++)
      for (let column = Math.max(0, -left); column < Math.min(dots.width, width - left); column++) {
        const shade = SHADE_OF[coverage[row * dots.width + column] ?? 0] ?? 0;
        if (shade === 0) continue;
        const at = (top + row) * width + left + column;
        // Where two letters touch, the darker counts.
        indices[at] = Math.max(indices[at] ?? 0, first + shade);
      }
  }
}

/** A colour between two, as `#rrggbb`. */
function blended(from: string, to: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [from, to].map((colour) => parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share);
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The picture of a preview as the answer of an endpoint. */
export const pngResponse = (words: PreviewWords): Response =>
  new Response(drawPng(layOutPreview(words)), { headers: { 'Content-Type': 'image/png' } });
