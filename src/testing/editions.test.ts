import { describe, expect, test } from 'vitest';
import { loadEdition } from '../edition/edition.ts';
import { testEdition } from './fault-case.ts';

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
