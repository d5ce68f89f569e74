/**
 * PNG with a palette, a third of the size of what the renderer writes for words on one ground.
 * https://www.w3.org/TR/png-3/
 */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const [DEPTH, INDEXED] = [8, 3];
const MOST_COLOURS = 256;

/**
 * Writes opaque pixels (red, green, blue and alpha, a byte each, line by line). Shades are rounded until they fit a
 * palette, which smooth edges of a few colours survive unseen.
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Buffer {
  const { palette, indices } = quantized(pixels);
  const lines = Buffer.alloc((width + 1) * height);
  // Each line begins with its filter: none, which suits a palette.
  for (let y = 0; y < height; y++) lines.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([DEPTH, INDEXED], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(lines, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours that occur, three bytes each, and for each pixel which one it is. */
function quantized(pixels: Uint8Array): { palette: number[]; indices: Uint8Array } {
  for (let step = 1; ; step *= 2) {
    const indices = new Uint8Array(pixels.length / 4);
    const colours = indexInto(indices, pixels, step);
    if (colours.length <= MOST_COLOURS)
      return { palette: colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]), indices };
  }
}

/** Fills `indices` with the number of each pixel's colour, rounded to multiples of `step`; returns the colours. */
function indexInto(indices: Uint8Array, pixels: Uint8Array, step: number): number[] {
  const round = Uint8Array.from({ length: 256 }, (_, value) => Math.min(255, Math.round(value / step) * step));
  const known = new Map<number, number>();
  let last = { colour: -1, index: 0 };
  for (let at = 0; at < pixels.length && known.size <= MOST_COLOURS; at += 4) {
    const [red = 0, green = 0, blue = 0] = [
      round[pixels[at] ?? 0],
      round[pixels[at + 1] ?? 0],
      round[pixels[at + 2] ?? 0],
    ];
    const colour = (red << 16) | (green << 8) | blue;
    if (colour !== last.colour) {
      const index = known.get(colour) ?? known.size;
      known.set(colour, index);
      last = { colour, index };
    }
    indices[at / 4] = last.index;
  }
  return [...known.keys()];
}

function chunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, check]);
}
