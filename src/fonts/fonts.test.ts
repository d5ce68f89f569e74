import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { speechOf } from '../words/languages.ts';
import { COMMON, RARE, wantedCharacters, type Wanted } from './characters.ts';
import { charactersByFace, cutFonts, fontsIn, isLacking } from './cut.ts';
import { FACES } from './faces.ts';
import { nameTable } from './names.ts';
import { SHIPPED } from './of-edition.ts';
import { isCut, scriptsOf } from './scripts.ts';
import { readTables, writeTables } from './sfnt.ts';

const font = writeTables(
  new Map(
    [
      ['name', nameTable({ family: 'Edition Lamp', style: 'Italic', copyright: 'Copyright 1890 Lamplighters' })],
      ['head', Buffer.alloc(54)],
      ['odd', Buffer.from('odd')],
    ].map(([name, table]) => [String(name).padEnd(4), table as Buffer]),
  ),
);

test('tables are read as they were written', () => {
  const tables = readTables(font);
  expect([...tables.keys()]).toEqual(['head', 'name', 'odd ']);
  expect(tables.get('odd ')?.toString()).toBe('odd');
});

test('the whole font adds up to the number that the format asks for', () => {
  let sum = 0;
  for (let at = 0; at < font.length; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0;
  expect(sum).toBe(0xb1b0afba);
});

test('a font is named as the edition’s own, with the notice of its makers', () => {
  const names = Buffer.from(readTables(font).get('name') ?? [])
    .subarray(6)
    .swap16()
    .toString('utf16le');
  expect(names).toContain('Edition Lamp Italic');
  expect(names).toContain('Copyright 1890 Lamplighters');
  for (const { family } of FACES) expect(family).not.toContain('Source');
});

const shipped = await charactersByFace(fontsIn(SHIPPED));
/** What an edition of nothing but its interface prints. */
const wantedIn = (language: string, texts = 'plain'): Wanted =>
  wantedCharacters(`src/fonts/fixtures/${texts}`, language, speechOf(language));

test('the shipped fonts have every letter and sign that they are cut for', () => {
  const has = new Set([...(shipped['edition-serif'] ?? []), ...(shipped['edition-serif-rare'] ?? [])]);
  expect([...COMMON, ...RARE].filter((character) => !has.has(character))).toEqual([]);
});

test('all shipped fonts together stay within their budget', () => {
  const sizes = FACES.map(({ file }) => readFileSync(`${SHIPPED}/${file}.woff2`).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(60_000);
});

test('an edition needs fonts of its own where it prints letters that the shipped ones lack and the originals have', () => {
  const needs = ['en-GB', 'de-AT', 'fr', 'ur', 'ja'].filter((language) => isLacking(wantedIn(language), shipped));
  expect(needs).toEqual(['de-AT', 'fr']);
});

test.each([
  ['de-AT', 'ÄÖÜäöüß„“‚‘', 'ÄÖÜäöüß„“'],
  ['fr', 'ÀÉâàéèêîôùû«»’', 'Éàéèêû«»'],
])(
  'the fonts of an edition have the letters and quotation marks of its interface: %s',
  async (language, text, titles) => {
    const files = await cutFonts(wantedIn(language));
    const has = await charactersByFace((file) => files.get(file));
    const family = (...faces: string[]) => new Set(faces.flatMap((face) => [...(has[face] ?? [])]));
    for (const face of ['edition-serif', 'edition-serif-italic', 'edition-sans'])
      expect([...text].filter((char) => !family(face, `${face}-rare`).has(char))).toEqual([]);
    expect([...titles].filter((char) => !family('edition-display').has(char))).toEqual([]);
  },
);

test('letters of another script that the originals have wait in the fonts of rare letters', () => {
  const { common, rare } = wantedIn('en-GB', 'scripts');
  expect(['λ', 'Ж', 'ä'].map((char) => [rare.includes(char), common.includes(char)])).toEqual([
    [true, false],
    [true, false],
    [false, true],
  ]);
  expect(wantedIn('el', 'scripts').common).toContain('λ');
});

test('a language is written in the scripts that Unicode says, or its tag names', () => {
  expect(['de', 'ur', 'ja', 'ko', 'sr-Latn', 'en-Zzzz', 'tlh', 'zh-Hant'].map(scriptsOf)).toMatchInlineSnapshot(`
    [
      [
        "Latn",
      ],
      [
        "Arab",
      ],
      [
        "Hani",
        "Hira",
        "Kana",
      ],
      [
        "Hang",
        "Hani",
      ],
      [
        "Latn",
      ],
      [
        "Latn",
      ],
      [
        "Latn",
      ],
      [
        "Hani",
      ],
    ]
  `);
  expect(['de', 'el', 'uk', 'ur', 'hi'].filter(isCut)).toEqual(['de', 'el', 'uk']);
});
