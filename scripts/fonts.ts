/**
 * `npm run fonts`: cuts the fonts of the edition into `public/fonts/`, with their licence, and lists their characters in
 * `src/styles/font-coverage.json`, which the build checks pages against. Run by hand when the content uses a character
 * that the fonts lack: the cut holds what `EDITION_CONTENT` uses besides the usual letters and signs.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from 'wawoff2';
import { settingsFrom } from '../src/edition/load.ts';
import { charactersOf, COMMON, RARE, TITLES, VARIED } from './fonts/characters.ts';
import { FACES, type Face } from './fonts/faces.ts';
import { cutFont } from './fonts/harfbuzz.ts';
import { licenceText } from './fonts/licence.ts';
import { nameTable } from './fonts/names.ts';
import { charactersIn, readTables, shapedGlyphs, writeTables } from './fonts/sfnt.ts';

const PACKAGES = 'node_modules';
const FOLDER = join('public', 'fonts');
const COVERAGE = join('src', 'styles', 'font-coverage.json');

const used = charactersOf(settingsFrom(process.env).content);
const common = COMMON + used.text;
const wanted = {
  common,
  rare: [...RARE].filter((character) => !common.includes(character)).join(''),
  titles: TITLES + used.titles,
};

mkdirSync(FOLDER, { recursive: true });
const coverage: Record<string, string> = {};
for (const face of FACES) {
  const font = cut(face, wanted[face.characters]);
  const file = await compress(font);
  writeFileSync(join(FOLDER, `${face.file}.woff2`), file);
  coverage[face.file] = charactersIn(font);
  const lacking = [...new Set(wanted[face.characters])].filter(
    (character) => !coverage[face.file]?.includes(character),
  );
  console.log(`${face.file} ${file.length} bytes${lacking.length ? `; the original lacks ${lacking.join(' ')}` : ''}`);
}
writeFileSync(COVERAGE, `${JSON.stringify(coverage, null, 2)}\n`);
const licences = ['source-serif', 'source-sans'].map((name) =>
  readFileSync(join(PACKAGES, name, 'LICENSE.md'), 'utf8'),
);
writeFileSync(join(FOLDER, 'LICENSE.md'), licenceText(licences));

/** The font of a face. Variants are cut for plain letters and figures only, since those of all letters weigh much. */
function cut({ source, axes, features, variants, ...names }: Face, characters: string): Buffer {
  const original = readFileSync(join(PACKAGES, source));
  const varied = variants.length
    ? cutFont(original, { characters: VARIED, features: variants, axes, retainIds: true })
    : undefined;
  const font = cutFont(original, { characters, features, axes, glyphs: varied ? shapedGlyphs(varied) : [] });
  return writeTables(readTables(font).set('name', nameTable(names)));
}
