import { expect, test } from 'vitest';
import { directionFault, directionOfText } from './script-direction.ts';

test('the letters of a text have one direction, or none is said', () => {
  expect(['چراغ', 'שלום', 'lamp', 'лампа', 'दीया', '1902', 'چراغ (lamp)', ''].map(directionOfText)).toEqual([
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'ltr',
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  ['chiragh', 'ur', 'ur-Latn'],
  ['лампа', 'ar', 'ar-Cyrl'],
  ['چراغ', 'de', 'de-Arab'],
])('%s is not written as %s is', (text, lang, remedy) => expect(directionFault(text, lang)?.remedy).toContain(remedy));

test.each([
  ['chiragh', 'ur-Latn'],
  ['چراغ', 'ur'],
  ['1902', 'ur'],
  ['چراغ (lamp)', 'de'],
])('%s may be marked as %s', (text, lang) => expect(directionFault(text, lang)).toBeUndefined());
