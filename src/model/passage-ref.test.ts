import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PassageReference } from '../schemas/common.ts';
import { passageNumberIn } from '../search/meaning/parts.ts';
import {
  comparePassageRefs,
  numberInChapter,
  parsePassageRange,
  parsePassageRef,
  passageRefOf,
  passageRemedy,
  passagesInRange,
} from './passage-ref.ts';

test('a reference is chapter, number and at most one letter', () => {
  expect(parsePassageRef('2.4')).toEqual({ chapter: '2', number: 4, letter: '' });
  expect(parsePassageRef('12.40a')).toEqual({ chapter: '12', number: 40, letter: 'a' });
  for (const text of ['', '2', '2.', '.4', '2.4.1', '2.04', '02.4', '2.0', '2.4A', '2.4ab', ' 2.4', '2.4-2.6'])
    expect(parsePassageRef(text), text).toBeUndefined();
});

test('a preface is chapter 0, an appendix has a letter; they stand before and after the others', () => {
  expect(parsePassageRef('0.3')).toEqual({ chapter: '0', number: 3, letter: '' });
  expect(parsePassageRef('A.3b')).toEqual({ chapter: 'A', number: 3, letter: 'b' });
  expect(['B.1', '10.2', 'A.10', '0.2', 'A.9', '1.1'].toSorted(comparePassageRefs)).toEqual([
    '0.2',
    '1.1',
    '10.2',
    'A.9',
    'A.10',
    'B.1',
  ]);
  for (const text of ['00.3', 'a.3', 'AB.3', 'A3']) expect(parsePassageRef(text), text).toBeUndefined();
  expect(parsePassageRange('A.1-A.3')).toEqual({ first: 'A.1', last: 'A.3' });
});

test('a reference is known in whatever case it is typed', () => {
  expect(['a.3', 'A.3B', '2.4A', '2.4'].map(passageRefOf)).toEqual(['A.3', 'A.3b', '2.4a', '2.4']);
});

test('what is read anywhere as a reference is one', () => {
  const refs = ['2.4', '2.4a', '0.3', 'A.3', '12.40'];
  for (const ref of refs) {
    expect(PassageReference.safeParse(ref).success, ref).toBe(true);
    expect(passageNumberIn(`passage ${ref.toLowerCase()}–${ref}`), ref).toBe(ref);
    expect(numberInChapter(ref)).toBe(ref.split('.')[1]);
  }
  for (const text of ['2', 'AB.3', '2.04', '2.4ab']) {
    expect(PassageReference.safeParse(text).success, text).toBe(false);
    expect(passageNumberIn(text), text).toBeUndefined();
  }
});

test('references sort by chapter, number and letter, not by their digits as text', () => {
  const refs = ['2.10', '10.1', '2.4b', '2.4', '1.12', '2.4a', '2.9'];
  expect(refs.toSorted(comparePassageRefs)).toEqual(['1.12', '2.4', '2.4a', '2.4b', '2.9', '2.10', '10.1']);
});

test('sorting gives the same order whatever came first', () => {
  const ref = fc
    .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), fc.constantFrom('', 'a', 'b'))
    .map(([chapter, number, letter]) => `${chapter}.${number}${letter}`);
  fc.assert(
    fc.property(fc.array(ref), (refs) => {
      expect(refs.toSorted(comparePassageRefs)).toEqual(refs.toReversed().toSorted(comparePassageRefs));
    }),
  );
});

test('a range runs forward', () => {
  expect(parsePassageRange('2.4')).toEqual({ first: '2.4', last: '2.4' });
  expect(parsePassageRange('2.4-2.6')).toEqual({ first: '2.4', last: '2.6' });
  expect(parsePassageRange('2.6-2.4')).toBeUndefined();
  expect(parsePassageRange('2.4-2.5-2.6')).toBeUndefined();
});

test('a range holds the passages between its ends, inserted ones too', () => {
  const all = ['1.1', '2.4', '2.4a', '2.5', '2.6', '3.1'];
  expect(passagesInRange('2.4-2.6', all)).toEqual(['2.4', '2.4a', '2.5', '2.6']);
  expect(passagesInRange('2.5', all)).toEqual(['2.5']);
  expect(passagesInRange('2.4-2.9', all)).toEqual([]);
});

test('what to write instead of a missing passage is among those that are there', () => {
  const all = ['1.1', '2.1', '2.3', '2.4'];
  expect(['2.2', '2.3a', '2.9', '2.1-2.2', '2.4-2.1', '7.1', 'p2'].map((range) => passageRemedy(range, all)))
    .toMatchInlineSnapshot(`
      [
        "Chapter 2 has no passage between 2.1 and 2.3.",
        "Chapter 2 has no passage between 2.3 and 2.4.",
        "Chapter 2 has the passages 2.1 to 2.4.",
        "Chapter 2 has no passage between 2.1 and 2.3.",
        "Write 2.1-2.4.",
        "There is no chapter 7; the last passage is 2.4.",
        "Write a reference such as 2.4, or a range such as 2.4-2.6.",
      ]
    `);
});
