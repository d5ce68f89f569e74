import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ADDRESSES, VECTORS } from '../testing/injection/vectors.ts';
import { proseOf } from './prose.ts';

const shown = (text: string): string =>
  proseOf(text)
    .map(({ text: words, emphasis, href }) => (href ? `<${words}|${href}>` : emphasis ? `_${words}_` : words))
    .join('');

test.each([
  ['Why *here*, and not *there too*?', 'Why _here_, and not _there too_?'],
  ['2 * 3 * 4, a*b*c and **', '2 * 3 * 4, a*b*c and **'],
  ['See https://a.example/x, and go on.', 'See <https://a.example/x|https://a.example/x>, and go on.'],
  ['(https://a.example/x).', '(<https://a.example/x|https://a.example/x>).'],
  ['[the *other* text](https://a.example/?q=1)', '<the *other* text|https://a.example/?q=1>'],
  ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
  ['http://', 'http://'],
  ['*one*\n*two', '_one_\n*two'],
])('%j', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([...VECTORS, ...ADDRESSES])('nothing in %j leads anywhere but to a page of the web', (vector) => {
  const alone = ['', 'a ', '[x](', '*'].flatMap((before) => proseOf(`${before}${vector}${before ? ')' : ''}`));
  for (const { href } of alone) if (href !== undefined) expect(href).toMatch(/^https?:\/\/[^\s<>"]+$/i);
});

test('no word is lost, and no address has a scheme of its own', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom(...Array.from('*[]()<>" \n'), 'https://a.example', 'javascript:x', 'words'))
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const pieces = proseOf(text);
      const letters = (one: string) => one.replaceAll(/[*[\]()]|https?:\/\/[^\s<>"“”]*/gi, '');
      expect(letters(pieces.map((piece) => piece.text).join(''))).toBe(letters(text));
      for (const { href } of pieces) if (href !== undefined) expect(new URL(href).protocol).toMatch(/^https?:$/);
    }),
  );
});
