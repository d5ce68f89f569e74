/** Cuts the fonts of an edition from their originals, and reads which characters a set of cut fonts has. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compress, decompress } from 'wawoff2';
import { VARIED, type Wanted } from './characters.ts';
import { FACES, type Face } from './faces.ts';
import { cutFont } from './harfbuzz.ts';
import { licenceText } from './licence.ts';
import { nameTable } from './names.ts';
import { charactersIn, readTables, shapedGlyphs, writeTables } from './sfnt.ts';

const PACKAGES = 'node_modules';

/** The files of the fonts, by name: a face each, and their licence. Of what is wanted they have what the originals have. */
export async function cutFonts(wanted: Wanted): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  // Copied, since the next font is made in the same place of memory.
  for (const face of FACES) files.set(fileOf(face), Buffer.from(await compress(cut(face, wanted[face.characters]))));
  const licences = ['source-serif', 'source-sans'].map((name) =>
    readFileSync(join(PACKAGES, name, 'LICENSE.md'), 'utf8'),
  );
  return files.set('LICENSE.md', Buffer.from(licenceText(licences)));
}

/** The characters of cut fonts by face; none of a face whose file is not there. */
export async function charactersByFace(
  read: (file: string) => Uint8Array | undefined,
): Promise<Record<string, Set<string>>> {
  const found: Record<string, Set<string>> = {};
  for (const face of FACES) {
    const file = read(fileOf(face));
    found[face.file] = new Set(file && charactersIn(Buffer.from(await decompress(file))));
  }
  return found;
}

/** Reads files of fonts in a folder. */
export const fontsIn =
  (folder: string) =>
  (file: string): Uint8Array | undefined =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file)) : undefined;

/** Whether the originals have a wanted character that these cut fonts lack. */
export function isLacking(wanted: Wanted, has: Record<string, ReadonlySet<string>>): boolean {
  return FACES.some((face) => {
    const lacking = [...wanted[face.characters]].filter(
      (char) => !has[face.file]?.has(char) && !has[`${face.file}-rare`]?.has(char),
    );
    return lacking.length > 0 && lacking.some((char) => originalOf(face).has(char));
  });
}

const fileOf = ({ file }: Face): string => `${file}.woff2`;

const originals = new Map<string, Set<string>>();

/** The characters of the font that a face is cut from. */
function originalOf({ source }: Face): Set<string> {
  const known = originals.get(source) ?? new Set(charactersIn(readFileSync(join(PACKAGES, source))));
  originals.set(source, known);
  return known;
}

/** The font of a face. Variants are cut for plain letters and figures only, since those of all letters weigh much. */
function cut({ source, axes, features, variants, ...names }: Face, characters: string): Buffer {
  const original = readFileSync(join(PACKAGES, source));
  const varied = variants.length
    ? cutFont(original, { characters: VARIED, features: variants, axes, retainIds: true })
    : undefined;
  const font = cutFont(original, { characters, features, axes, glyphs: varied ? shapedGlyphs(varied) : [] });
  return writeTables(readTables(font).set('name', nameTable(names)));
}
