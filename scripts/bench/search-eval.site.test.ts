import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settingsFrom } from '../../src/edition/load.ts';
import { editionSearch, judge, queriesOf, recalls } from './search-eval.ts';
import { openIndex, type OpenIndex } from './search/open-index.ts';
import { unitsOfSite } from './search/site-units.ts';

const queries = queriesOf(settingsFrom(process.env).content);
let open: OpenIndex;
beforeAll(async () => {
  open = await openIndex('dist');
});
afterAll(() => open.close());

describe('the search of the edition', () => {
  test('answers its queries: 85 of 100 with the first result, 97 with one of five', async () => {
    const scores = new Map(await judge(editionSearch(open), queries));
    const all = scores.get('all');
    expect(all?.queries).toBe(queries.length);
    // An edition without such a file has nothing to be judged by.
    if (queries.length === 0) return;
    expect(all?.success1).toBeGreaterThanOrEqual(0.85);
    expect(all?.success5).toBeGreaterThanOrEqual(0.97);
  });

  test('answers nine of ten queries with slips with the first result', async () => {
    const slips = queries.filter(({ group }) => group === 'typo');
    if (slips.length === 0) return;
    expect(new Map(await judge(editionSearch(open), slips)).get('typo')?.success1).toBeGreaterThanOrEqual(0.9);
  });

  test('is measured by pages that show everything it can find', () => {
    const shown = new Set(unitsOfSite('dist').map(({ url }) => url));
    expect([...shown].toSorted()).toEqual(open.knowledge.records.map(({ url }) => url).toSorted());
  });

  test('finds every word of the pages wherever it stands, and every phrase', async () => {
    const { words, phrases } = await recalls('dist', open);
    expect(words.queries).toBeGreaterThan(0);
    expect(words.missed).toEqual([]);
    expect(phrases.missed).toEqual([]);
  });
});
