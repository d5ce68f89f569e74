import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatQuery, isSearchable, parseQuery } from './search-query.ts';

const parse = (address: string) => parseQuery(new URLSearchParams(address));

test('an address is read into words and filters', () => {
  expect(parse('?q=lamp+oil&kind=note&kind=entry&chapter=2')).toEqual({
    words: 'lamp oil',
    filters: { kind: ['note', 'entry'], chapter: ['2'] },
  });
});

test('spaces are evened out, empty and repeated values dropped', () => {
  expect(parse('?q=%20lamp%0A%00%20oil%20&kind=&kind=note&kind=note')).toEqual({
    words: 'lamp oil',
    filters: { kind: ['note'] },
  });
});

test('the first query counts', () => {
  expect(parse('?q=&q=lamp&q=oil').words).toBe('lamp');
});

test('a query longer than a passage is cut', () => {
  expect(parse(`?q=${'a'.repeat(5000)}`).words).toHaveLength(300);
});

test('filters cannot reach what every object has', () => {
  expect(Object.keys(parse('?__proto__=x&constructor=y').filters)).toEqual(['__proto__', 'constructor']);
});

test('any query survives the way through the address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ minLength: 1 }), (words, kind) => {
      const query = parseQuery([
        ['q', words],
        ['kind', kind.toWellFormed()],
      ]);
      expect(parse(formatQuery(query))).toEqual(query);
    }),
  );
});

test('an empty query has an empty address', () => {
  expect(formatQuery({ words: '', filters: {} })).toBe('');
});

test('a query needs a letter or a digit', () => {
  const isSearchableText = (words: string) => isSearchable({ words, filters: {} });
  expect(['a', '7', 'ä', 'شورى'].map(isSearchableText)).toEqual([true, true, true, true]);
  expect(['', '…', '"', '* ? (', '🏮'].map(isSearchableText)).toEqual([false, false, false, false, false]);
});
