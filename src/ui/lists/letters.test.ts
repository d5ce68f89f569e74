import { describe, expect, it } from 'vitest';
import { alphabetOf, groupByLetter, letterAddress, letterOf } from './letters.ts';

describe('letterOf', () => {
  it.each([
    ['Lamp', 'en-GB', 'L'],
    ['lamp', 'en-GB', 'L'],
    ['‘lamp’', 'en-GB', 'L'],
    ['Østby', 'en-GB', 'O'],
    ['Østby', 'da', 'Ø'],
    ['Émile', 'fr', 'E'],
    ['Ärger', 'de-AT', 'A'],
    ['Ärger', 'sv', 'Ä'],
    ['ßtadt', 'de', 'S'],
    ['ışık', 'tr', 'I'],
    ['iğne', 'tr', 'İ'],
    ['Łódź', 'en-GB', 'L'],
    ['Łódź', 'pl', 'Ł'],
    ['Ñandú', 'es', 'Ñ'],
    ['έργο', 'el', 'Ε'],
    ['ёлка', 'ru', 'Е'],
    ['йод', 'ru', 'Й'],
    ['چراغ', 'ur', 'چ'],
    ['چراغ', 'en-GB', 'چ'],
    ['گلی', 'ur', 'گ'],
    ['한국', 'ko', 'ᄒ'],
    ['灯台', 'ja', '#'],
    ['9/11', 'en-GB', '0–9'],
    ['۹', 'ur', '0–9'],
    ['', 'en-GB', '0–9'],
  ])('puts %s in %s under %s', (text, language, letter) => {
    expect(letterOf(text, language)).toBe(letter);
  });
});

describe('groupByLetter', () => {
  it('puts digits first, leaves letters without items out, and keeps the order under a letter', () => {
    const groups = groupByLetter(['Lamp', 'ladder', 'Ames', '1901'], (word) => word, 'en-GB');
    expect(groups).toEqual([
      { letter: '0–9', id: 'L-0', items: ['1901'] },
      { letter: 'A', id: 'L-A', items: ['Ames'] },
      { letter: 'L', id: 'L-L', items: ['Lamp', 'ladder'] },
    ]);
  });

  it.each([
    ['sv', ['Ås', 'Zon', 'Ärla', 'Al', 'Öl'], ['A', 'Z', 'Å', 'Ä', 'Ö']],
    ['de', ['Ärger', 'Zoll', 'Abend', 'Öl', 'Ort'], ['A', 'O', 'Z']],
    ['ur', ['گلی', 'چراغ', '1901', 'انجمن', 'Lamp'], ['0–9', 'ا', 'چ', 'گ', 'L']],
    ['el', ['ωμέγα', 'Άλφα', 'lamp'], ['Α', 'Ω', 'L']],
    ['ja', ['灯台', 'あかり', 'lamp', '塔'], ['L', 'あ', '#']],
  ])('orders letters as %s does', (language, words, letters) => {
    expect(groupByLetter(words, (word) => word, language).map(({ letter }) => letter)).toEqual(letters);
  });
});

it('shows the whole alphabet in Latin letters, with those of the language, and in others the letters that have items', () => {
  const shown = (language: string, ...words: string[]): string =>
    alphabetOf(
      groupByLetter(words, (word) => word, language),
      language,
    ).join('');
  expect(shown('sv', 'Ås')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZÅ');
  expect(shown('en-GB', '9/11', 'چراغ')).toBe('0–9ABCDEFGHIJKLMNOPQRSTUVWXYZچ');
  expect(shown('ur', 'گلی', 'چراغ')).toBe('چگ');
});

it('gives each letter an address of its own', () => {
  expect(['A', '0–9', '#', 'Ä', 'چ'].map(letterAddress)).toEqual(['a', '0', 'u23', 'uc4', 'u686']);
});
