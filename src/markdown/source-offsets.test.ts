import { expect, test } from 'vitest';
import { sourceOffsets } from './source-offsets.ts';

/** The text with the source of each sign, escaped ones in braces. */
const aligned = (value: string, source: string): (string | undefined)[] => {
  const offsets = sourceOffsets(value, source);
  return Array.from({ length: value.length }, (_, index) => {
    const at = offsets.at(index);
    if (at === undefined) return undefined;
    return offsets.isLiteral(index) ? `{${source[at] ?? ''}}` : source[at];
  });
};

test.for<[what: string, value: string, source: string, expected: string]>([
  ['plain text', 'a @b', 'a @b', 'a @b'],
  ['a backslash', 'a @b', 'a \\@b', 'a {@}b'],
  ['a backslash before a backslash', '\\@b', '\\\\@b', '{\\}@b'],
  ['a backslash that escapes nothing', '\\a', '\\a', '\\a'],
  ['a character reference', 'a&@b', 'a&amp;&#64;b', 'a{&}{&}b'],
  ['a reference that is text', '&amp;@', '&amp;@', '&amp;@'],
  ['lines of a quotation', 'a\nb@', 'a\n> b@', 'a\nb@'],
  ['lines of an item', 'a\nb@', 'a  \n    b@', 'a\nb@'],
  ['line breaks of Windows', 'a\nb', 'a\r\nb', 'a\nb'],
  ['a mark taken off the beginning', 'Text @a', '¶4 Text @a', 'Text @a'],
  ['a mark taken off the end', 'Title', 'Title [#title]', 'Title'],
])('%s', ([, value, source, expected]) => {
  expect(aligned(value, source).join('')).toBe(expected);
});

test('gives the offsets of the signs', () => {
  const offsets = sourceOffsets('x @b', '¶4 x \\@b');
  expect([0, 1, 2, 3].map((index) => offsets.at(index))).toEqual([3, 4, 6, 7]);
});

test('gives nothing where text and source differ', () => {
  expect(aligned('ab', 'xy')).toEqual([undefined, undefined]);
});
