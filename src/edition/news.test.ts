import { expect, test } from 'vitest';
import { EMPTY_LEDGER } from '../ledger/compare.ts';
import { miniEdition } from '../testing/mini-edition.ts';
import { changedThingsExist, newsOf } from './news.ts';

const { config } = miniEdition();
const addresses = Object.fromEntries(Object.keys(EMPTY_LEDGER).map((kind) => [kind, new Map<string, string>()]));
const now = {
  ...(addresses as never as Parameters<typeof newsOf>[2]),
  passages: new Map([
    ['1.1', 'a'],
    ['1.2', 'b'],
  ]),
  notes: new Map([
    ['dusk', 'c'],
    ['dawn', 'd'],
  ]),
};
const since = (version: string) => ({ since: version });
const ledger = {
  ...EMPTY_LEDGER,
  passages: { '1.1': since('1.9.0'), '1.2': since('1.10.0'), '1.3': since('1.10.0') },
  notes: { dusk: since('1.10.0'), dawn: since('1.9.0') },
};
const changes = (changed: string[]) => [{ version: '1.10.0', date: '2026-03-02', text: 'More.', changed }];

test('what is new comes from the ledger, but for its first version and what is gone; what changed from edition.yaml', () => {
  const news = newsOf({ ...config, version: '1.10.0', changes: changes(['note:dawn', 'note:dusk']) }, ledger, now);
  expect(news.map(({ key, isNew }) => [key, isNew])).toEqual([
    ['1.2', true],
    ['dusk', true],
    ['dawn', false],
  ]);
});

test('an edition of one version, or without a ledger, has no news', () => {
  expect(newsOf(config, { ...EMPTY_LEDGER, passages: { '1.1': since('1.0.0') } }, now)).toEqual([]);
  expect(newsOf(config, undefined, now)).toEqual([]);
});

test('what changed and was taken out later is no fault', () => {
  const source = { id: 'edition.yaml', file: 'edition.yaml', placeOf: () => ({ line: 1, column: 1 }) };
  const faults = (changed: string[]) =>
    changedThingsExist({ ...source, data: { ...config, changes: changes(changed) } }, ledger, now);
  expect(faults(['1.1', '1.3', 'note:dawn'])).toEqual([]);
  expect(faults(['note:dask', '9.9']).map(({ found }) => found)).toEqual(['note:dask', '9.9']);
});
