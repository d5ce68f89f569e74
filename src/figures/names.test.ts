import { expect, test } from 'vitest';
import { shortName, standingAlone } from './names.ts';

test('a short name is the abbreviation in brackets, or the term without them', () => {
  expect(shortName('Harbour Board (HB)')).toBe('HB');
  expect(shortName('Old Quay (a street)')).toBe('Old Quay');
  expect(shortName('Lamplighters')).toBe('Lamplighters');
});

test('a term that stands alone begins with a capital, whatever else it has', () => {
  expect(standingAlone('lamplighter of the HB')).toBe('Lamplighter of the HB');
  expect(standingAlone('Ëlm guild')).toBe('Ëlm guild');
  expect(standingAlone('élan')).toBe('Élan');
});
