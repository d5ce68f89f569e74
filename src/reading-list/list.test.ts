import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenPassages, joined, split, withoutKey } from './choose.ts';
import {
  added,
  addedSession,
  EMPTY_LIST,
  itemsOf,
  movedTo,
  stepFrom,
  withoutSession,
  type ReadingList,
} from './list.ts';
import { countsOf, resolveList } from './resolve.ts';
import { dayInWords, isDay } from './day.ts';
import { lookup } from './testing.ts';

const of = (...sessions: string[][]): ReadingList => ({
  ...EMPTY_LIST,
  sessions: sessions.map((keys, i) => ({ title: `S${i + 1}`, date: '', say: '', items: keys.map((key) => ({ key })) })),
});
const keys = ({ sessions }: ReadingList) =>
  sessions.map(({ items }) => items.map((item) => ('key' in item ? item.key : item.text)));
const resolved = (key: string) => lookup.resolve({ key });

test('things are added at the end of the last session or of the one that is named', () => {
  expect(keys(added(of(['2.1'], []), [{ key: '2.2' }]))).toEqual([['2.1'], ['2.2']]);
  expect(keys(added(of(['2.1'], []), [{ key: '2.2' }], 0))).toEqual([['2.1', '2.2'], []]);
});

test('steps lead through all sessions, empty ones too, and end at the ends', () => {
  let list = addedSession(of(['1.1', '2.1'], []));
  let place = { session: 0, item: 0 };
  const seen = [keys(list)];
  for (let next = stepFrom(list, place, 1); next; next = stepFrom(list, place, 1)) {
    list = movedTo(list, place, next);
    place = next;
    seen.push(keys(list));
  }
  expect(seen).toEqual([
    [['1.1', '2.1'], [], []],
    [['2.1', '1.1'], [], []],
    [['2.1'], ['1.1'], []],
    [['2.1'], [], ['1.1']],
  ]);
  expect(stepFrom(list, { session: 0, item: 0 }, -1)).toBeUndefined();
});

test('no move loses an item', () => {
  const place = fc.record({ session: fc.nat(2), item: fc.nat(3) });
  fc.assert(
    fc.property(place, place, (from, to) => {
      const list = of(['1.1', '2.1'], ['2.2', '2.3', '2.4'], []);
      expect(itemsOf(movedTo(list, from, to))).toHaveLength(5);
    }),
  );
});

test('a session that goes leaves its items to its neighbour, and the last one stays', () => {
  expect(keys(withoutSession(of(['1.1'], ['2.1']), 0))).toEqual([['1.1', '2.1']]);
  expect(keys(withoutSession(of(['1.1'], ['2.1']), 1))).toEqual([['1.1', '2.1']]);
  expect(keys(withoutSession(of(['1.1']), 0))).toEqual([['1.1']]);
});

test('a passage leaves the range, the section or the chapter that holds it', () => {
  expect(keys(withoutKey(of(['2.1-2.4', '2.2', 'g.leerie']), '2.2', lookup))).toEqual([['2.1', '2.3-2.4', 'g.leerie']]);
  expect(keys(withoutKey(of(['s.2.founding'], ['c.1']), '2.3', lookup))).toEqual([['2.1-2.2'], ['c.1']]);
  expect(keys(withoutKey(of(['c.1']), '1.1', lookup))).toEqual([['1.2']]);
  expect([...chosenPassages(of(['2.1-2.2', 'c.1', 'n.n-1']), lookup)]).toEqual(['2.1', '2.2', '1.1', '1.2']);
});

test('a range is split, and passages in a row are joined', () => {
  expect(keys(split(of(['1.1', '2.1-2.3']), { session: 0, item: 1 }, lookup))).toEqual([['1.1', '2.1', '2.2', '2.3']]);
  expect(keys(joined(of(['2.1', '2.2-2.3']), { session: 0, item: 0 }, lookup) ?? EMPTY_LIST)).toEqual([['2.1-2.3']]);
  expect(joined(of(['2.1', '2.3']), { session: 0, item: 0 }, lookup)).toBeUndefined();
  expect(joined(of(['1.2', '2.1']), { session: 0, item: 0 }, lookup)).toBeUndefined();
});

test('every kind of thing has its name, its address and its words', () => {
  const all = ['2.4', '2.1-2.3', 'c.2', 's.2.aims', 'q.why', 'g.leerie', 'n.n-1', 'm.light', 'f.timeline'];
  expect(all.map(resolved).map(({ kind, number, path, words }) => [kind, number, path, words])).toEqual([
    ['passage', '2.4', 'p/2.4/', 238],
    ['passage', '2.1–2.3', 'p/2.1/#p2.1-p2.3', 714],
    ['chapter', '2', 'origins/', 1190],
    ['section', '2.4–2.5', 'origins/#aims', 476],
    ['question', '', 'origins/#why', 5],
    ['entry', '', 'glossary/#leerie', 20],
    ['note', '', 'notes/#n-1', 40],
    ['claim', '', 'claims/#light', 3],
    ['figure', '', 'timeline/', 0],
  ]);
});

test('what has moved leads to the new place, and says from where', () => {
  expect(resolved('2.9')).toMatchObject({ kind: 'passage', number: '2.5', was: '2.9' });
  expect(resolved('2.4-2.9')).toMatchObject({ number: '2.4–2.5', was: '2.4-2.9' });
  expect(resolved('g.lamplighter')).toMatchObject({ kind: 'entry', title: 'leerie', was: 'g.lamplighter' });
});

test('what is withdrawn says why, and what is unknown has its neighbours', () => {
  expect(resolved('2.8')).toMatchObject({ kind: 'unknown', withdrawn: 'Its claim stands in 2.4.', near: ['2.5'] });
  expect(resolved('1.9')).toMatchObject({ kind: 'unknown', title: '1.9', near: ['1.2'] });
  expect(resolved('z.9')).toMatchObject({ kind: 'unknown', near: [] });
  for (const key of ['__proto__', 'constructor', 'toString', 'f.__proto__', '2.4-2.4', '2.5-2.1', ''])
    expect(() => resolved(key)).not.toThrow();
});

test('a passage that stands on a list twice counts once', () => {
  const items = resolveList(of(['2.4', '2.4-2.5'], ['g.leerie']), lookup).flatMap((session) => session.items);
  expect(countsOf(items, lookup)).toEqual({ items: 3, words: 496, minutes: 2 });
  expect(countsOf([], lookup)).toEqual({ items: 0, words: 0, minutes: 0 });
});

test('a day is one that exists, and is said in the language of the edition', () => {
  expect(['2027-01-18', '2027-02-30', '2027-13-01', 'some day', ''].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(['2027-01-18', '2027-02-30'].map((day) => dayInWords(day, 'en-GB'))).toEqual([
    '18 January 2027',
    '2027-02-30',
  ]);
  expect(dayInWords('2027-01-18', 'de')).toBe('18. Januar 2027');
});
