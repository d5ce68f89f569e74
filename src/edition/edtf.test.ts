import { expect, test } from 'vitest';
import { parseEdtf } from './edtf.ts';

test.each([
  ['1893', '1893', 1893, 1894],
  ['197X', '1970s', 1970, 1980],
  ['2007-07', 'July 2007', 2007.4959, 2007.5808],
  ['2007-12-27', '27 December 2007', 2007.9863, 2007.989],
  ['2014~', 'about 2014', 2014, 2015],
  ['2014?', 'perhaps 2014', 2014, 2015],
  ['1979-12/1989-02', 'December 1979 to February 1989', 1979.9151, 1989.1616],
  ['2007/..', 'since 2007', 2007, Infinity],
  ['../2007', 'until 2007', -Infinity, 2008],
  ['1995~/..', 'since about 1995', 1995, Infinity],
])('%s reads “%s”', (value, text, start, end) => {
  expect(parseEdtf(value, 'en-GB')).toEqual({ text, start, end });
});

test.each(['', 'soon', '2007-13', '2007-02-30', '2014/2001', '../..', '2001/2002/2003', '197X-02', '07-2007'])(
  '“%s” is no date',
  (value) => {
    expect(parseEdtf(value, 'en-GB')).toBeUndefined();
  },
);

test('months are named in the language of the edition', () => {
  expect(parseEdtf('2007-12', 'de')?.text).toBe('Dezember 2007');
});
