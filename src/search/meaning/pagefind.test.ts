import { expect, test } from 'vitest';
import { find } from './find.ts';
import { nameIndex } from './names.ts';
import { Index } from './pagefind.ts';
import { knowledge } from '../../testing/search.ts';

/** An engine that knows, for a run of words, the ids of records that have it. */
const engine = (found: Record<string, string[]>) => ({
  search: (words: string) => {
    const ids = found[words.replaceAll('"', '')] ?? [];
    return Promise.resolve({ results: ids.map((id) => ({ id, words: [3] })) });
  },
});
const noTexts = () => Promise.reject(new Error('no text'));
const indexOf = (found: Record<string, string[]>) => new Index(engine(found), knowledge, noTexts);
const [first, second, third] = ['en_/lamps/#p1.1', 'en_/lamps/#p1.2', 'en_/oil/#p2.1'];

test('forms of a word are those that are found in the same records', async () => {
  const index = indexOf({ watch: [second, third], watches: [second, third], lamp: [first], ladder: [second] });
  expect(await index.forms('watch')).toEqual(['watch', 'watches']);
});

test('texts that were taken are not fetched', async () => {
  const index = indexOf({});
  await expect(index.text(1)).rejects.toThrow('no text');
  index.takeTexts(['of the first', 'of the second']);
  expect(await index.text(1)).toBe('of the second');
});

test('an index of another build, or one that lacks a known word, is an error and no empty answer', async () => {
  await expect(indexOf({ lamp: ['en_of_another_build'] }).lookUp(['lamp'])).rejects.toThrow('does not belong');
  await expect(indexOf({}).lookUp(['lamp'])).rejects.toThrow('lacks “lamp”');
  expect(await indexOf({}).lookUp(['zeppelin'])).toEqual(new Map());
});

test('a slip is corrected and said, and what stands nowhere is missing', async () => {
  const index = indexOf({ lamp: [first, second], oil: [third] });
  const corrected = await find('lamm', knowledge, nameIndex(knowledge), index);
  expect(corrected).toMatchObject({ searched: 'lamp', corrected: [{ from: 'lamm', to: 'lamp' }] });
  expect(corrected.hits.map(({ record }) => record)).toEqual([1, 2]);
  const nothing = await find('zeppelin', knowledge, nameIndex(knowledge), index);
  expect(nothing).toMatchObject({ hits: [], missing: ['zeppelin'], corrected: [] });
});

test('where no record has all of the words, those with some are given', async () => {
  const index = indexOf({ lamp: [first], oil: [third] });
  const { hits } = await find('lamp oil', knowledge, nameIndex(knowledge), index);
  expect(hits.map(({ record, full }) => [record, full])).toEqual([
    [1, false],
    [3, false],
  ]);
});

test('a correction takes the place of the whole word, and not of its letters in another', async () => {
  const index = indexOf({ watches: [second], watch: [second] });
  const { searched } = await find('watches atches', knowledge, nameIndex(knowledge), index);
  expect(searched).toBe('watches watches');
});

test('a phrase that is not found where one of its words cannot be loaded is an error', async () => {
  const index = indexOf({ oil: [third] });
  await expect(find('"lamp oil"', knowledge, nameIndex(knowledge), index)).rejects.toThrow('lamp');
});
