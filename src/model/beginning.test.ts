import { expect, test } from 'vitest';
import { beginning } from './beginning.ts';

test('a text is cut at a word', () => {
  expect(beginning('Lamps were lit.', 20)).toBe('Lamps were lit.');
  expect(beginning('Lamps were lit, one by one (at dusk).', 18)).toBe('Lamps were lit…');
  expect(beginning('Lamps were lit, one by one (at dusk).', 30)).toBe('Lamps were lit, one by one…');
});
