import { expect, it } from 'vitest';
import { citedText, countBy, usesInText } from './counts.ts';

it('counts every key, those without items too', () => {
  expect(countBy(['ab', 'a'], (word) => (word.length > 1 ? 'long' : 'short'), ['short', 'long', 'none'])).toEqual([
    { key: 'short', count: 1 },
    { key: 'long', count: 1 },
    { key: 'none', count: 0 },
  ]);
});

it('counts the uses of a work in notes apart from those in the text', () => {
  const uses = [{}, {}, { note: 'n-1-1-1' }, { note: 'n-1-1-1' }];
  expect([uses, uses.slice(0, 1), uses.slice(2)].map(citedText)).toEqual([
    'Cited 2 times, and in 1 note',
    'Cited 1 time',
    'Cited in 1 note',
  ]);
  expect(usesInText(uses)).toHaveLength(2);
});
