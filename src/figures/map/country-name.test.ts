import { expect, test } from 'vitest';
import { countryName } from './country-name.ts';

test('a country has its name in the language of the edition, in English that of the data set', () => {
  expect(countryName('Br. Indian Ocean Ter.', '086', 'en-GB')).toBe('Br. Indian Ocean Ter.');
  expect(countryName('Zimbabwe', '716', 'de-AT')).toBe('Simbabwe');
  expect(countryName('American Samoa', 16, 'fr')).toBe('Samoa américaines');
  expect(countryName('Pakistan', '586', 'ur')).toBe('پاکستان');
});

test('a country without a number keeps the name of the data set', () => {
  expect(countryName('Somaliland', undefined, 'de')).toBe('Somaliland');
});
