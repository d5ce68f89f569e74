import { expect, test } from 'vitest';
import { shortName } from './names.ts';

test('a short name is the abbreviation in brackets, or the term without them', () => {
  expect(shortName('Harbour Board (HB)')).toBe('HB');
  expect(shortName('Old Quay (a street)')).toBe('Old Quay');
  expect(shortName('Lamplighters')).toBe('Lamplighters');
});
