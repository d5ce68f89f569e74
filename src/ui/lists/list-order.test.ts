import { expect, test } from 'vitest';
import { groupByNumber } from './list-order.ts';

const works = [
  { name: 'a', year: 1888 },
  { name: 'b', year: undefined },
  { name: 'c', year: 1932 },
  { name: 'd', year: 1888 },
];
const names = (words: Parameters<typeof groupByNumber>[2]) =>
  groupByNumber(works, ({ year }) => year, words).map(({ title, items }) => [title, items.map(({ name }) => name)]);

test('the highest number comes first, what has none last, and equals keep their order', () => {
  expect(names({ none: 'No year' })).toEqual([
    ['1932', ['c']],
    ['1888', ['a', 'd']],
    ['No year', ['b']],
  ]);
});

test('a heading says what its number counts', () => {
  const titles = (numbers: number[]) =>
    groupByNumber(numbers, (number) => number || undefined, { one: 'use', many: 'uses', none: 'No use' }).map(
      ({ title }) => title,
    );
  expect(titles([1, 0, 3])).toEqual(['3 uses', '1 use', 'No use']);
});
