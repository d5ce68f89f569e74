import { expect, it } from 'vitest';
import { wordsOfAddress } from './words-of-address.ts';

it.each([
  ['/editions/lamps/glossary/harbour-act.html', '/editions/lamps/', 'glossary harbour act'],
  ['/p/2.14/', '/', '2.14'],
  ['/p/2.14', '/', '2.14'],
  ['/%C3%98stby/', '/', 'Østby'],
  ['/100%/', '/', '100'],
  ['/', '/', ''],
])('finds the words of %s under %s', (pathname, base, words) => expect(wordsOfAddress(pathname, base)).toBe(words));
