/** The `name` table of a font: what it is called, whose it is, under which licence. */

interface Names {
  family: string;
  style: string;
  copyright: string;
}

/** A table with the names in English for Windows, the only ones that browsers and systems read today. */
export function nameTable({ family, style, copyright }: Names): Buffer {
  const full = style === 'Regular' ? family : `${family} ${style}`;
  const compact = `${family.replaceAll(' ', '')}-${style}`;
  const names: [id: number, text: string][] = [
    [0, copyright],
    [1, family],
    [2, style],
    [3, compact],
    [4, full],
    [5, 'Version 1.000'],
    [6, compact],
    [14, 'https://openfontlicense.org'],
  ];
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + names.length * 12);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [index, [id]] of names.entries()) {
    const length = texts[index]?.length ?? 0;
    // Platform Windows, encoding UTF-16, language English (United States).
    const record = [3, 1, 0x409, id, length, offset];
    for (const [field, value] of record.entries()) head.writeUInt16BE(value, 6 + index * 12 + field * 2);
    offset += length;
  }
  return Buffer.concat([head, ...texts]);
}
