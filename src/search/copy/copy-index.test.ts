import { expect, test } from 'vitest';
import type { SearchData } from '../meaning/knowledge.ts';
import { wordsOf } from '../meaning/text.ts';
import { copyIndex, indexOfTexts } from './copy-index.ts';
import { stemmerModule, stemmerOf } from './stemmers.ts';

const TEXTS = ['The lamp. Two lamps, and a lamp post.', 'Posts of lamps', 'Nothing here'];
const DATA = { records: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] } as SearchData;

async function search(language: string, texts: readonly string[], words: string) {
  const stem = await stemmerOf(language);
  const found = await copyIndex(indexOfTexts(texts, stem), texts, DATA, stem).search(`"${words}"`);
  return found?.results.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

test('a word is found in each inflection, with all its places', async () => {
  expect(await search('en-GB', TEXTS, 'lamps')).toEqual([
    { id: 'a', words: [1, 3, 6] },
    { id: 'b', words: [2] },
  ]);
});

test('a run is found in its order alone', async () => {
  expect(await search('en-GB', TEXTS, 'lamp posts')).toEqual([{ id: 'a', words: [6] }]);
  expect(await search('en-GB', TEXTS, 'posts lamp')).toEqual([]);
});

test('each language has its stems, and one without them is found as it is written', async () => {
  expect(await search('de-AT', ['Die Glocke'], 'Glocken')).toEqual([{ id: 'a', words: [1] }]);
  expect(stemmerModule('ur')).toBeUndefined();
  const [word = ''] = wordsOf('چراغ');
  expect(await search('ur', ['پرانا چراغ'], word)).toEqual([{ id: 'a', words: [1] }]);
});
