import { expect, test } from 'vitest';
import { createCitationEngine } from '../citations/engine.ts';
import { CSL_TYPES, ReferenceSchema } from './reference.ts';

const read = (item: object) => ReferenceSchema.parse({ id: 'lamp-1901', type: 'book', title: 'Lamps', ...item });

test.each(CSL_TYPES)('a work may be a %s, and prints', (type) => {
  const item = read({ type, author: [{ family: 'Wick', given: 'Iris' }], issued: { 'date-parts': [[1901]] } });
  const engine = createCitationEngine([item], { style: 'apa', locale: 'en-US' });
  expect(engine.reference('lamp-1901').text).toContain('1901');
});

test('numbers are read as text, and texts as numbers where a date has them', () => {
  const item = read({ id: 12, volume: 3, issue: '4', edition: 2, issued: { 'date-parts': [['1901', '6']] } });
  expect(item).toMatchObject({
    id: '12',
    volume: '3',
    issue: '4',
    edition: '2',
    issued: { 'date-parts': [[1901, 6]] },
  });
});

test.each([
  [{ 'date-parts': [[1901, '', null]] }, { 'date-parts': [[1901]] }],
  [{ raw: '1901-06-30' }, { 'date-parts': [[1901, 6, 30]] }],
  [{ raw: '1901/1903-02' }, { 'date-parts': [[1901], [1903, 2]] }],
  [{ raw: 'Easter 1901' }, { literal: 'Easter 1901' }],
  ['1901', { 'date-parts': [[1901]] }],
  [{ literal: 'before the war' }, { literal: 'before the war' }],
  [
    { 'date-parts': [[1901]], season: 2, circa: 1 },
    { 'date-parts': [[1901]], season: '2', circa: 1 },
  ],
])('the date %j is read', (issued, expected) => {
  expect(read({ issued }).issued).toEqual(expected);
});

test('what reference managers add passes, and the status is “known” where none is given', () => {
  const item = read({
    'citation-key': 'lamp',
    keyword: 'light',
    source: 'Library',
    'event-place': 'Ember',
    x: { y: 1 },
  });
  expect(item).toMatchObject({ keyword: 'light', 'event-place': 'Ember', x: { y: 1 }, custom: { status: 'known' } });
});

test('a person with one name, and a letter without a title, are taken', () => {
  expect(read({ author: [{ given: 'Plato' }] }).author).toEqual([{ family: 'Plato' }]);
  expect(read({ type: 'personal_communication', title: undefined }).title).toBeUndefined();
});

test('a type that CSL lacks is none', () => {
  expect(ReferenceSchema.safeParse({ id: 'a', type: 'bok', title: 'A' }).success).toBe(false);
});
