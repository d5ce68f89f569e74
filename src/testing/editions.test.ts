import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEdition } from '../edition/load.ts';
import { passagesJson } from '../exports/passages-json.ts';
import { searchRecords } from '../search/index/records.ts';
import { copyOf, testEdition } from './fault-case.ts';

const load = (content: string) => loadEdition({ content, text: 'edition', site: undefined, base: '/' });

describe('the tiny edition', () => {
  test('has neither faults nor warnings', async () => {
    expect((await load(testEdition('tiny'))).warnings).toEqual([]);
  });

  test('holds what an edition can hold', async () => {
    const { edition } = await load(testEdition('tiny'));
    expect(edition.passages.map(({ ref }) => ref)).toMatchInlineSnapshot(`
      [
        "1.1",
        "1.2",
        "1.2a",
        "1.3",
        "1.4",
        "2.1",
        "2.2",
        "2.3",
        "2.4",
        "2.5",
      ]
    `);
    expect(edition.references.map(({ label }) => label)).toMatchInlineSnapshot(`
      [
        "Crane 1901",
        "Ember et al. 1932",
        "Harbor Board of Lanternmouth 1874",
        "Tallow 1888a",
        "Tallow 1888b",
      ]
    `);
    expect(new Set(edition.entries.map(({ kind }) => kind)).size).toBe(6);
    expect(edition.notes.map(({ kind, passage, letter }) => `${passage}${letter} ${kind}`)).toMatchInlineSnapshot(`
      [
        "1.1a source",
        "1.2a correction",
        "2.3a later",
      ]
    `);
  });
});

test('a form of an entry is found where it runs over the end of a line', async () => {
  const { edition } = await load(testEdition('tiny'));
  expect(edition.passages[0]?.mentions.map(({ form }) => form)).toContain('Lamplighters’ Guild');
  expect(edition.passages.every(({ text }) => !text.includes('\n'))).toBe(true);
});

test('a work cited only in a list belongs to the passage above it and to the works of its chapter', async () => {
  const { edition } = await load(testEdition('tiny'));
  expect(edition.chapters[1]?.works).toContain('tallow-1888-ledger');
  expect(edition.references.find(({ id }) => id === 'tallow-1888-ledger')?.citedIn).toContain('2.4');
});

test('words, terms and citations of every block belong to a passage', async () => {
  const { edition } = await load(testEdition('tiny'));
  const text = (ref: string) => edition.passages.find((passage) => passage.ref === ref)?.text;
  expect(text('1.2')).toContain('Orchard 41 140');
  expect(text('1.2a')).toMatch(/for the orchard, and [^]*The orchard was counted with the hill until 1868/);
  expect(text('1.3')).toMatch(/No brother shall light another’s street/);
  const passages = JSON.stringify(passagesJson(edition));
  for (const words of ['Orchard 41 140', 'until 1868', 'No brother']) expect(passages).toContain(words);
  const records = searchRecords(edition).filter(({ kind }) => kind === 'passage');
  expect(records.find(({ text: words }) => words.includes('No brother'))?.title).toBe('1.3');
});

test('an entry and a work that occur only in a quotation, a table or a footnote are used', async () => {
  using content = copyOf(testEdition('hard'));
  const chapter = join(content.path, 'chapters', '3-one.mdx');
  const text = readFileSync(chapter, 'utf8');
  const { forms } = (await load(content.path)).edition.entries.find(({ id }) => id === 'never-mentioned') ?? {};
  for (const block of ['> FORM.', '| FORM |\n| --- |', '- one\n  - FORM', 'A claim.[^n]\n\n[^n]: FORM.']) {
    const words = block.replace('FORM', forms?.[0] ?? '');
    writeFileSync(chapter, `${text}\n${block.startsWith('A') ? '¶90 ' : ''}${words}\n`);
    const rules = (await load(content.path)).warnings.map(({ rule }) => rule);
    expect(rules, block).not.toContain('entry-is-used');
  }
});

describe('the hard edition', () => {
  test('has no fault, and a warning for the entry and the reference that nothing uses', async () => {
    const { warnings } = await load(testEdition('hard'));
    expect(warnings.map(({ file, rule }) => `${file.split('/').at(-1) ?? ''} ${rule}`)).toMatchInlineSnapshot(`
      [
        "never-mentioned.md entry-is-used",
        "references.json reference-is-cited",
      ]
    `);
  });

  test('has an entry with sixty uses, a passage with six notes and one of a thousand words', async () => {
    const { edition } = await load(testEdition('hard'));
    expect(edition.entries.find(({ id }) => id === 'clangour')?.uses).toHaveLength(60);
    expect(edition.passages.find(({ ref }) => ref === '1.2')?.notes).toHaveLength(6);
    expect(edition.passages[0]?.words).toBeGreaterThanOrEqual(1000);
    expect(edition.entries.some(({ term }) => term.length === 80)).toBe(true);
    expect(edition.chapters.some(({ notes }) => notes.length === 0)).toBe(true);
  });
});

test('files with a byte order mark and line ends of Windows give the same edition', async () => {
  using content = copyOf(testEdition('tiny'));
  for (const entry of readdirSync(content.path, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:mdx?|ya?ml|json)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`);
  }
  const [windows, unix] = [await load(content.path), await load(testEdition('tiny'))];
  expect(windows.edition.passages).toEqual(unix.edition.passages);
  expect(windows.edition.entries.map(({ html }) => html)).toEqual(unix.edition.entries.map(({ html }) => html));
});
