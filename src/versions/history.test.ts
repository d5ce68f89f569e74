import { expect, test } from 'vitest';
import { EMPTY_LEDGER } from '../ledger/compare.ts';
import type { Ledger } from '../schemas/permalinks.ts';
import { changesBetween, historyOf } from './history.ts';

const texts = (passages: Record<string, string>) => new Map(Object.entries(passages));
const ledgerWith = (passages: Ledger['passages']): Ledger => ({ ...EMPTY_LEDGER, passages });
const since = '1.0.0';
const told = (older: Record<string, string>, later: Record<string, string>, ledger = EMPTY_LEDGER) =>
  changesBetween(texts(older), texts(later), ledger, 'en').map(({ words, ...change }) => ({
    ...change,
    words: words.map(({ is, text }) => `${is}: ${text}`),
  }));

test('a passage is new, changed or taken out', () => {
  expect(told({ '1.1': 'Old lamps.', '1.2': 'Gone.' }, { '1.1': 'New lamps.', '1.1a': 'Here.' })).toEqual([
    { ref: '1.1', is: 'changed', words: ['removed: Old', 'added: New', 'same:  lamps.'] },
    { ref: '1.1a', is: 'added', words: ['added: Here.'] },
    { ref: '1.2', is: 'withdrawn', words: ['removed: Gone.'] },
  ]);
});

test('a passage that moved is followed by the ledger, over moves that came later still', () => {
  const ledger = ledgerWith({ '1.1': { since, moved: '1.4' }, '1.4': { since, moved: '1.9' } });
  expect(told({ '1.1': 'Old lamps.' }, { '1.4': 'New lamps.' }, ledger)).toEqual([
    { ref: '1.1', is: 'moved', to: '1.4', words: [] },
    { ref: '1.4', is: 'changed', from: '1.1', words: ['removed: Old', 'added: New', 'same:  lamps.'] },
  ]);
});

test('a passage that was joined to another leaves its words, and says where', () => {
  const ledger = ledgerWith({ '1.2': { since, moved: '1.1' } });
  expect(told({ '1.1': 'One.', '1.2': 'Two.' }, { '1.1': 'One.' }, ledger)).toEqual([
    { ref: '1.2', is: 'withdrawn', to: '1.1', words: ['removed: Two.'] },
  ]);
});

const config = { version: '1.10.0', date: '2030-03-03', language: 'en', changes: [] };
const record = (text: string, date = '2030-01-01') => ({ date, passages: { '1.1': text } });

test('versions come newest first, each beside the one before it that is on record', () => {
  const history = historyOf({
    config: { ...config, changes: [{ version: '1.9.0', date: '2030-02-02', text: 'More.', changed: [] }] },
    records: new Map([['1.2.0', record('One lamp.')]]),
    ledger: EMPTY_LEDGER,
    present: texts({ '1.1': 'Two lamps.' }),
    frozenAt: (version) => (version === '1.2.0' ? '/v/1.2.0/' : undefined),
  });
  expect(history).toMatchObject([
    { version: '1.10.0', isPresent: true, date: '2030-03-03', comparedWith: '1.2.0', changes: [{ ref: '1.1' }] },
    { version: '1.9.0', isPresent: false, text: 'More.' },
    { version: '1.2.0', frozen: '/v/1.2.0/', date: '2030-01-01' },
  ]);
  expect(history[1]?.changes).toBe(undefined);
});

test('where the site prints another text, the present version is the one on record', () => {
  const records = new Map([
    ['1.0.0', record('One lamp.')],
    ['1.10.0', record('One lamp.')],
  ]);
  const [now] = historyOf({ config, records, ledger: EMPTY_LEDGER, present: undefined, frozenAt: () => undefined });
  expect(now).toMatchObject({ comparedWith: '1.0.0', changes: [] });
});

test('a circle in the ledger, which is reported elsewhere, ends', () => {
  const ledger = ledgerWith({ '1.1': { since, moved: '1.2' }, '1.2': { since, moved: '1.1' } });
  expect(told({ '1.1': 'One.' }, { '1.3': 'Three.' }, ledger)).toHaveLength(2);
});
