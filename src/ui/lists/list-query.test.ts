import { expect, test } from 'vitest';
import { formatListQuery, listSummary } from './list-query.ts';

const kind = (value: string) => ({ name: 'kind', value, initial: '' });
const sort = (value: string) => ({ name: 'sort', value, initial: 'author' });

test('an address names only what differs from the first state of the list', () => {
  expect(formatListQuery([kind(''), sort('author')])).toBe('');
  expect(formatListQuery([kind('person'), sort('author')])).toBe('?kind=person');
  expect(formatListQuery([kind('person'), sort('year')])).toBe('?kind=person&sort=year');
});

test('an address carries any text', () => {
  expect(formatListQuery([{ name: 'q', value: ' a&b=c چراغ ', initial: '' }])).toBe(
    '?q=a%26b%3Dc+%DA%86%D8%B1%D8%A7%D8%BA',
  );
});

test.each([
  [90, 90, '90 entries'],
  [1, 1, '1 entry'],
  [12, 90, '12 of 90 entries'],
  [1, 90, '1 of 90 entries'],
  [0, 90, 'None of 90 entries'],
  [0, 0, '0 entries'],
])('%i shown of %i: %s', (shown, total, summary) => {
  expect(listSummary(shown, total, 'entries')).toBe(summary);
});
