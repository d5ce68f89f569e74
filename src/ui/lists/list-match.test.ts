import { describe, expect, test } from 'vitest';
import { foldText, matchesWords } from './list-match.ts';

describe('a folded text', () => {
  test.each([
    ['Ladder-Maker', 'ladder maker'],
    ['Tállôw', 'tallow'],
    ['Øster Łamp', 'oster lamp'],
    ['Keeper’s Row', 'keepers row'],
    ['ʿAlim', 'alim'],
    ['  two   words ', 'two words'],
    ['(LG)', 'lg'],
    ['چراغِ شہر', 'چراغ شهر'],
    ['كتابي', 'کتابی'],
    ['…', ''],
  ])('%s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('words match names', () => {
  test.each([
    ['', true],
    ['lamp', true],
    ['guild lamp', true],
    ['lighters', true],
    ['lamp oil', false],
  ])('%j: %s', (query, expected) => {
    expect(matchesWords('lamplighters guild', query)).toBe(expected);
  });
});
