import { expect, test } from 'vitest';
import { find } from './find.ts';
import { knowledgeOf, passagesWithAll } from './knowledge.ts';
import { nameIndex } from './names.ts';
import { Index } from './pagefind.ts';

const texts = ['red mosque', 'mask', 'a black mask', 'oil and salt', 'tar', 'tin'];
const words = [...new Set(texts.flatMap((text) => text.split(' ')))].toSorted();
const knowledge = knowledgeOf({
  tag: 't',
  files: [],
  ahead: [],
  records: texts.map((_, at) => ({
    id: `${at}`,
    kind: 'passage',
    url: `/#p1.${at}`,
    title: `1.${at}`,
    head: 0,
    body: 3,
  })),
  words: words.map((word) => [word, texts.flatMap((text, at) => (text.split(' ').includes(word) ? [at] : []))]),
});
const engine = {
  search: (quoted: string) =>
    Promise.resolve({
      results: passagesWithAll(quoted.replaceAll('"', '').split(' '), knowledge).map((at) => ({
        id: `${at}`,
        words: [0],
      })),
    }),
};
const index = new Index(engine, knowledge, () => Promise.reject(new Error('No text is needed.')));
const search = (text: string) => find(text, knowledge, nameIndex(knowledge), index);

test('of two corrections that one is chosen which one passage has with the other words', async () => {
  expect((await search('red musk')).corrected).toMatchObject([{ from: 'musk', to: 'mosque' }]);
  expect((await search('black musk')).corrected).toMatchObject([{ from: 'musk', to: 'mask' }]);
});

test('two slips are mended together', async () => {
  const { searched, hits } = await search('blakk mosk');
  expect(searched).toBe('black mask');
  expect(hits[0]).toEqual({ record: 2, full: true });
});

test('where another word is as near, it is offered', async () => {
  const [correction] = (await search('musk')).corrected;
  expect([correction?.to, ...(correction?.or ?? [])].toSorted()).toEqual(['mask', 'mosque']);
});

test('what is in quotation marks is not corrected, nor what nothing is near', async () => {
  expect(await search('"musk"')).toMatchObject({ corrected: [], missing: ['musk'] });
  expect(await search('red zeppelin')).toMatchObject({ corrected: [], missing: ['zeppelin'] });
});
