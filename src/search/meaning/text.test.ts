import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from './packed.ts';
import { fold, tokensOf, wordsOf } from './text.ts';

test.each([
  ['Zarb-e-Azb', ['zarb', 'e', 'azb']],
  ['Mūsā’s ʿulamāʾ', ['musa', 's', 'ulama']],
  ['A&B, 9/11 and 42%', ['a', 'b', '9', '11', 'and', '42']],
  ['vis-à-vis', ['vis', 'a', 'vis']],
  ['… – “”', []],
  ['شورى', ['شوری']],
  ['Æsop, Œuvre, STRAẞE, Straße, Ærø, Łódź, Þór', ['aesop', 'oeuvre', 'strasse', 'strasse', 'aero', 'lodz', 'thor']],
])('%s is the words %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('a letter that is written as two is the same as the one it makes', () => {
  expect(fold('Me\u0301hsud')).toBe(fold('Méhsud'));
});

test('places are those in the text', () => {
  const text = 'The US-led army';
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['The', 'US', 'led', 'army']);
});

test('a packed text has one piece for each word, and can be unpacked', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('lamp', 'US-led', ' ', ' – ', '(', ')', 'x/y', '.', '“', 'é', '\n')),
      (parts) => {
        const text = parts.join('');
        expect(unpack(pack(text))).toBe(text.replace(/\s+/g, ' '));
        const pieces = pack(text).split(/\s/).filter(Boolean);
        if (tokensOf(text).length > 0) expect(pieces.map((piece) => wordsOf(piece).join())).toEqual(wordsOf(text));
      },
    ),
  );
});
