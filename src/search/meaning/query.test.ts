import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf, passageNumberIn } from './parts.ts';
import { cleanWords, formatQuery, isSearchable, parseQuery } from './query.ts';

const parse = (search: string) => parseQuery(new URLSearchParams(search));

test('an address gives words, choices, order and view', () => {
  expect(parse('?q=lamp++oil&kind=note&kind=entry&chapter=2&order=text&view=lines')).toEqual({
    words: 'lamp oil',
    kinds: ['note', 'entry'],
    chapters: ['2'],
    order: 'text',
    view: 'lines',
  });
});

test('what search does not know is dropped', () => {
  expect(parse('?q=a&kind=%3Cb%3E&kind=__proto__&chapter=x&chapter=1e9&order=down&view=&__proto__=x')).toEqual({
    words: 'a',
    kinds: [],
    chapters: [],
    order: 'relevance',
    view: 'passages',
  });
});

test('any query survives its address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const query = parseQuery([['q', text]]);
      expect(parse(formatQuery(query))).toEqual(query);
      expect(query.words.length).toBeLessThanOrEqual(300);
    }),
  );
});

test('an empty query has no address', () => {
  expect(formatQuery(parse(''))).toBe('');
});

test('control characters are spaces, and a query is one line', () => {
  expect(cleanWords(' a\u0000b\n\tc ')).toBe('a b c');
});

test.each([
  ['…!?', false],
  ['\u202e', false],
  ['a', true],
  ['7', true],
  ['ش', true],
])('%j can be searched: %s', (text, expected) => {
  expect(isSearchable(text)).toBe(expected);
});

test('quotation marks of any form make phrases, also beside words; one left open holds to the end', () => {
  const parts = (text: string) => partsOf(text).map(({ words, quoted }) => [words.join(' '), quoted]);
  expect(parts('oil “lamp lit” dusk')).toEqual([
    ['oil', false],
    ['lamp lit', true],
    ['dusk', false],
  ]);
  expect(parts('"lamp lit')).toEqual([['lamp lit', true]]);
  expect(parts('wick-penny')).toEqual([['wick penny', false]]);
  expect(parts('"" - "…"')).toEqual([]);
});

test.each([
  ['2.4', '2.4'],
  ['¶ 2.4a', '2.4a'],
  ['Passage 2.4', '2.4'],
  ['§2.4–2.6', '2.4'],
  ['2.4 lamps', undefined],
  ['24', undefined],
])('the passage that %j names is %s', (text, number) => {
  expect(passageNumberIn(text)).toBe(number);
});
