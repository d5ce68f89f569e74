import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import coverage from '../../src/styles/font-coverage.json' with { type: 'json' };
import { COMMON, RARE } from './characters.ts';
import { FACES } from './faces.ts';
import { nameTable } from './names.ts';
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

test('the list of characters has every letter and sign that the fonts are cut for', () => {
  const listed = coverage['edition-serif'] + coverage['edition-serif-rare'];
  expect([...COMMON, ...RARE].filter((character) => !listed.includes(character))).toEqual([]);
});

test('all fonts together stay within their budget', () => {
  const sizes = FACES.map(({ file }) => readFileSync(`public/fonts/${file}.woff2`).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(60_000);
});
