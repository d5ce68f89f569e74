import { expect, test } from 'vitest';
import { findWholeWords, wordsAround, wordsPattern } from './whole-words.ts';

const found = (words: string, text: string) => [...text.matchAll(wordsPattern(words))].map(({ index }) => index);

test.each([
  ['amplight', 'the lamplighters', []],
  ['lamplight', 'the lamplighters', []],
  ['lamp oil', 'Lamp oil, lamp\noil and lamp-oil', [10]],
  ['(LG)', 'the guild(LG)s', [9]],
  ['guild', 'the guild’s, guild-house', [4, 13]],
  // A letter and its mark are one sign, however they are written.
  ['cafe', 'cafe\u0301 and cafe', [10]],
  ['café', 'cafe\u0301 and café', [0, 10]],
  ['cafe\u0301', 'café', [0]],
  // Devanagari and Urdu: not before a vowel sign, nor before a joiner.
  ['क', 'की क', [3]],
  ['کتاب', 'کتاب\u200cها کتاب', [8]],
  // Without spaces between words any sign may begin one, but none is cut.
  ['灯', '街の灯が消えた', [2]],
  ['ไฟ', 'ดับไฟ', [3]],
  // Where one place overlaps another that is no whole.
  ['a a', 'xa a a', [3]],
  ['𐐀 𐐀', '𐐀𐐀 𐐀 𐐀', [5]],
])('%s in “%s” stands at %j', (words, text, places) => {
  expect(found(words, text)).toEqual(places);
  expect(findWholeWords(words, text).map(({ start }) => start)).toEqual(places);
});

test('the words around a part of them', () => {
  expect(wordsAround('the lamplighters’ guild', 5, 13)).toBe('lamplighters');
});
