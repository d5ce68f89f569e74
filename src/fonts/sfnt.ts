/** Reads and writes the tables of a TrueType font. */

export type Tables = Map<string, Buffer>;

const HEADER = 12;
const RECORD = 16;

export function readTables(font: Buffer): Tables {
  const count = font.readUInt16BE(4);
  const tables: Tables = new Map();
  for (let index = 0; index < count; index++) {
    const record = HEADER + index * RECORD;
    const start = font.readUInt32BE(record + 8);
    tables.set(
      font.toString('latin1', record, record + 4),
      font.subarray(start, start + font.readUInt32BE(record + 12)),
    );
  }
  return tables;
}

/** A font of these tables, with its checksums. */
export function writeTables(tables: Tables): Buffer {
  const names = [...tables.keys()].sort();
  const power = Math.floor(Math.log2(names.length));
  const head = Buffer.alloc(HEADER + names.length * RECORD);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(names.length, 4);
  head.writeUInt16BE(2 ** power * RECORD, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE((names.length - 2 ** power) * RECORD, 10);
  const parts = [head];
  let at = head.length;
  for (const [index, name] of names.entries()) {
    const table = Buffer.from(tables.get(name) ?? []);
    // The sum over the whole font stands in `head`, counted with a zero in its place.
    if (name === 'head') table.writeUInt32BE(0, 8);
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    const record = HEADER + index * RECORD;
    head.write(name, record, 'latin1');
    head.writeUInt32BE(checksum(padded), record + 4);
    head.writeUInt32BE(at, record + 8);
    head.writeUInt32BE(table.length, record + 12);
    parts.push(padded);
    at += padded.length;
  }
  const font = Buffer.concat(parts);
  const place = font.readUInt32BE(HEADER + names.indexOf('head') * RECORD + 8) + 8;
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, place);
  return font;
}

function checksum(data: Buffer): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0;
  return sum;
}

/** The glyphs that have a shape, by number. */
export function shapedGlyphs(font: Buffer): number[] {
  const tables = readTables(font);
  const loca = tables.get('loca') ?? Buffer.alloc(0);
  const isLong = tables.get('head')?.readInt16BE(50) === 1;
  const offset = (index: number): number => (isLong ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2));
  const count = loca.length / (isLong ? 4 : 2) - 1;
  return Array.from({ length: count }, (_, glyph) => glyph).filter((glyph) => offset(glyph) < offset(glyph + 1));
}

/** The characters that a font has, in the order of code points, read from its table of segments. */
export function charactersIn(font: Buffer): string {
  const cmap = readTables(font).get('cmap') ?? Buffer.alloc(4);
  const found = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const start = cmap.readUInt32BE(4 + index * 8 + 4);
    if (cmap.readUInt16BE(start) !== 4) continue;
    const doubled = cmap.readUInt16BE(start + 6);
    for (let segment = 0; segment < doubled; segment += 2) {
      const last = cmap.readUInt16BE(start + 14 + segment);
      for (let code = cmap.readUInt16BE(start + 16 + doubled + segment); code <= last && code < 0xffff; code++)
        found.add(code);
    }
  }
  return [...found]
    .sort((a, b) => a - b)
    .map((code) => String.fromCodePoint(code))
    .join('');
}
