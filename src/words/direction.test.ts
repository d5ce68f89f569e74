import { expect, test } from 'vitest';
import { directionOf } from './direction.ts';

test('the language decides the direction', () => {
  expect(['ur', 'ps', 'fa', 'ar', 'en', 'de', 'hi'].map(directionOf).join(' ')).toBe('rtl rtl rtl rtl ltr ltr ltr');
});

test('a script in the tag decides before the language', () => {
  expect([directionOf('ar-Latn'), directionOf('pa-Arab'), directionOf('ur-PK')]).toEqual(['ltr', 'rtl', 'rtl']);
});
