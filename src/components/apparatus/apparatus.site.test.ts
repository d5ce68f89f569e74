import { describe, expect, it } from 'vitest';
import { getEdition } from '../../edition/edition.ts';
import { readPage } from '../../testing/site.ts';

const edition = await getEdition();
const lists = [
  ['references/', edition.references],
  ['glossary/', edition.entries],
  ['notes/', edition.notes],
  ['timeline/', edition.events],
  ['places/', edition.entries.filter((entry) => entry.place)],
  ['relations/', edition.relations],
] as const;

describe.each(lists)('/%s', (path, items) => {
  const html = readPage(path);

  it('has every item once, under its id', () => {
    const count = (id: string) => html.split(` id="${id}"`).length - 1;
    expect(items.filter(({ id }) => count(id) !== 1).map(({ id }) => id)).toEqual([]);
  });

  it('has one main heading, and no level left out below it', () => {
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1)).toEqual([]);
  });
});

it('makes every work, entry and note a search result of its own', () => {
  for (const [path, items] of [
    ['references/', edition.references],
    ['glossary/', edition.entries],
    ['notes/', edition.notes],
  ] as const)
    expect(readPage(path).split(' data-pagefind-title=').length - 1).toBe(items.length);
});

it('shows every sentence that cites a work', () => {
  const html = readPage('references/');
  const uses = edition.references.flatMap((reference) => reference.uses).length;
  expect(html.split('class="use-place"').length - 1).toBe(uses);
});
