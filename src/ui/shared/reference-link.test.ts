import { expect, it } from 'vitest';
import { referenceLink } from './reference-link.ts';

it('prefers the DOI, which outlives an address', () => {
  expect(referenceLink({ DOI: '10.1000/lamps', URL: 'https://lamps.example' })).toBe('https://doi.org/10.1000/lamps');
});

it('does not double a DOI that is written as an address', () => {
  expect(referenceLink({ DOI: 'https://doi.org/10.1000/lamps' })).toBe('https://doi.org/10.1000/lamps');
});

it('falls back to the address, and to nothing', () => {
  expect(referenceLink({ URL: 'https://lamps.example' })).toBe('https://lamps.example');
  expect(referenceLink({})).toBeUndefined();
});
