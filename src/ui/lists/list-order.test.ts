import { expect, test } from 'vitest';
import { groupByNumber } from './list-order.ts';

const works = [
  { name: 'a', year: 1888 },
  { name: 'b', year: undefined },
  { name: 'c', year: 1932 },
  { name: 'd', year: 1888 },
];
const names = () =>
  groupByNumber(works, ({ year }) => year, 'year').map(({ title, items }) => [title, items.map(({ name }) => name)]);

test('the highest number comes first, what has none last, and equals keep their order', () => {
  expect(names()).toEqual([
    ['1932', ['c']],
    ['1888', ['a', 'd']],
    ['No year', ['b']],
  ]);
});

test('a heading says what its number counts', () => {
  const titles = (numbers: number[]) =>
    groupByNumber(numbers, (number) => number || undefined, 'uses').map(({ title }) => title);
  expect(titles([1, 0, 3])).toEqual(['3 uses', '1 use', 'Not in the text']);
});
