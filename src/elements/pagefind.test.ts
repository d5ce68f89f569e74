import { expect, test } from 'vitest';
import { knownFilters } from './pagefind.ts';

test('filters and values that the index lacks are left out', () => {
  const index = { kind: { note: 3, entry: 5 } };
  expect(knownFilters({ kind: ['note', 'toString'], chapter: ['2'] }, index)).toEqual({ kind: { any: ['note'] } });
});

test('a filter without a known value is none', () => {
  expect(knownFilters({ kind: ['lamp'], constructor: ['x'] }, { kind: { note: 3 } })).toEqual({});
});
