import { expect, test } from 'vitest';
import { fragmentOf, missingWords, rangeOf, searchWordsOf } from './address-words.ts';
import { movedWords } from './moved-words.ts';

test('a fragment is read without the directive for words, and as it is where it is not well-formed', () => {
  expect(fragmentOf('#p2.4:~:text=lamps%20of')).toBe('p2.4');
  expect(fragmentOf('#l%C3%A1mpa')).toBe('lámpa');
  expect(fragmentOf('#50%')).toBe('50%');
  expect(fragmentOf('')).toBe('');
});

test('a range has two ends in order', () => {
  expect(rangeOf('p2.4-p2.6')).toEqual({ first: '2.4', last: '2.6' });
  expect(rangeOf('p2.4-2.6a')).toEqual({ first: '2.4', last: '2.6a' });
  for (const other of ['p2.6-p2.4', 'p2.4', 'p2.4-', 'harbour-act', 'p2.4-p2.5-p2.6'])
    expect(rangeOf(other)).toBe(undefined);
});

test('what a page lacks is named as readers know it', () => {
  expect(missingWords('p9.9')).toMatchInlineSnapshot(`"This page has no passage 9.9."`);
  expect(missingWords('p2.4-p9.9')).toMatchInlineSnapshot(`"This page does not have the passages 2.4–9.9."`);
  expect(missingWords('harbour-act')).toMatchInlineSnapshot(`"This page has nothing at “harbour-act”."`);
});

test('what one searches for instead is its number or its words', () => {
  expect(['p9.9', 'p2.4-p9.9', 'harbour-act', 'ref-ames-1899'].map(searchWordsOf)).toEqual([
    '9.9',
    '2.4',
    'harbour act',
    'ames 1899',
  ]);
});

test('what has moved is told with both names, or once where the name stays', () => {
  expect(movedWords('2.9', '2.10')).toBe('2.9 is now 2.10');
  expect(movedWords('Founding', 'Founding')).toBe('Founding has moved');
});
