import { expect, it } from 'vitest';
import { countBy, countText } from './counts.ts';

it('counts in words', () => {
  expect([countText(1, 'passage'), countText(0, 'passage'), countText(2, 'entry', 'entries')]).toEqual([
    '1 passage',
    '0 passages',
    '2 entries',
  ]);
});

it('counts every key, those without items too', () => {
  expect(countBy(['ab', 'a'], (word) => (word.length > 1 ? 'long' : 'short'), ['short', 'long', 'none'])).toEqual([
    { key: 'short', count: 1 },
    { key: 'long', count: 1 },
    { key: 'none', count: 0 },
  ]);
});
