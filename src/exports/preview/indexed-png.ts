/**
 * PNG with a palette, a third of the size of what the renderer writes for words on one ground.
 * https://www.w3.org/TR/png-3/
 */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const [DEPTH, INDEXED] = [8, 3];
const MOST_COLOURS = 256;
/** Of compression: the next makes files a sixth smaller and takes half as long again. */
const LEVEL = 2;

/** Writes a picture: for each pixel, line by line, the number of its colour among those of the palette, `#rrggbb`. */
export function indexedPng({
  width,
  height,
  palette,
  indices,
}: {
  width: number;
  height: number;
  palette: readonly string[];
  indices: Uint8Array;
}): Buffer {
  if (palette.length > MOST_COLOURS) throw new RangeError(`${palette.length} colours; a palette has ${MOST_COLOURS}.`);
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
    chunk('PLTE', Buffer.from(palette.map((colour) => colour.slice(1)).join(''), 'hex')),
    chunk('IDAT', deflateSync(lines, { level: LEVEL })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, check]);
}
