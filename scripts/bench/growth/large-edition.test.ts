import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadEdition } from '../../../src/edition/load.ts';
import { testEdition } from '../../../src/testing/fault-case.ts';
import { temporaryFolder } from '../../../src/testing/import/import.ts';
import { largeEdition } from './large-edition.ts';

const load = (content: string) => loadEdition({ content, text: 'edition', site: undefined, base: '/' });

test('an edition of an edition grows in chapters, passages, citations and notes alike, without a fault', async () => {
  using folder = temporaryFolder();
  const out = join(folder.path, 'edition');
  const seed = testEdition('tiny');
  largeEdition(seed, out, 8);
  const [small, large] = [(await load(seed)).edition, (await load(out)).edition];
  const factor = 8 / small.chapters.length;
  expect(large.chapters.length).toBe(8);
  for (const count of [
    ({ passages }: typeof small) => passages.length,
    ({ notes }: typeof small) => notes.length,
    ({ passages }: typeof small) => passages.flatMap(({ citations }) => citations).length,
  ])
    expect(count(large)).toBe(count(small) * factor);
  // In other words each time, but for the shortest passages.
  expect(new Set(large.passages.map(({ text }) => text)).size).toBeGreaterThan(large.passages.length * 0.7);
});
