import { describe, expect, it } from 'vitest';
import { groupByLetter, letterOf } from './letters.ts';

describe('letterOf', () => {
  it.each([
    ['Lamp', 'L'],
    ['lamp', 'L'],
    ['‘lamp’', 'L'],
    ['Østby', 'O'],
    ['Émile', 'E'],
    ['9/11', '0–9'],
    ['چراغ', '0–9'],
    ['', '0–9'],
  ])('puts %s under %s', (text, letter) => expect(letterOf(text)).toBe(letter));
});

describe('groupByLetter', () => {
  it('puts digits first, leaves letters without items out, and keeps the order under a letter', () => {
    const groups = groupByLetter(['Lamp', 'ladder', 'Ames', '1901'], (word) => word);
    expect(groups).toEqual([
      { letter: '0–9', id: 'L-0', items: ['1901'] },
      { letter: 'A', id: 'L-A', items: ['Ames'] },
      { letter: 'L', id: 'L-L', items: ['Lamp', 'ladder'] },
    ]);
  });
});
