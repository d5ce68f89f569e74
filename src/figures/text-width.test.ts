import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceText, textWidth, wrapText } from './text-width.ts';

const words = fc
  .array(fc.stringMatching(/^[a-zA-Z-]{1,12}$/), { minLength: 1, maxLength: 20 })
  .map((all) => all.join(' '));

describe('textWidth', () => {
  test('grows with the text, its size and its weight', () => {
    expect(textWidth('lamps', 13)).toBeGreaterThan(textWidth('lamp', 13));
    expect(textWidth('lamps', 14)).toBeGreaterThan(textWidth('lamps', 13));
    expect(textWidth('lamps', 13, 600)).toBeGreaterThan(textWidth('lamps', 13));
  });

  test('takes letters with marks to be as wide as without', () => {
    expect(textWidth('é', 13)).toBe(textWidth('e', 13));
  });
});

describe('wrapText', () => {
  test('loses no word where there are lines enough', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(wrapText(text, 13, 120, 100).join(' ')).toBe(text);
      }),
    );
  });

  test('keeps to the width and to the number of lines', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 300 }), fc.integer({ min: 1, max: 4 }), (text, width, count) => {
        for (const lines of [wrapText(text, 13, width, count), balanceText(text, 13, width, count)]) {
          expect(lines.length).toBeLessThanOrEqual(count);
          for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  test('says by an ellipsis that something is left out', () => {
    expect(wrapText('The lamps of the harbour are lit at dusk', 13, 100, 2)).toEqual([
      'The lamps of the',
      'harbour are lit…',
    ]);
  });
});
