import { expect, test } from 'vitest';
import { speechOf } from '../words/languages.ts';
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
  ['0079-08-24', '24 August 79 AD', 79.6438, 79.6466],
  ['0476', '476', 476, 477],
  ['-0043-03-15', '15 March 44 BC', -42.8, -42.7973],
  ['0000', '1 BC', 0, 1],
  ['Y12000', '12000', 12000, 12001],
  ['Y-10000', '10001 BC', -10000, -9999],
  ['-004X', '50 to 41 BC', -49, -39],
  ['18XX', '19th century', 1800, 1900],
  ['00XX', '1st century', 0, 100],
  ['-01XX', '2nd century BC', -199, -99],
  ['2007-21', 'spring 2007', 2007.1616, 2007.4137],
  ['2007-24~', 'about winter 2007', 2007.9151, 2008.1639],
  ['-0043/0014', '44 BC to 14 AD', -43, 15],
])('%s reads “%s”', (value, text, start, end) => {
  expect(parseEdtf(value, 'en-GB')).toEqual({ text, start, end });
});

test.each([
  '',
  'soon',
  '2007-13',
  '2007-02-30',
  '2014/2001',
  '../..',
  '2001/2002/2003',
  '197X-02',
  '07-2007',
  '2007-25',
  '2007-21-01',
  'Y2007',
  '12000',
  '19XX-02',
  '-0043/-0100',
])('“%s” is no date', (value) => {
  expect(parseEdtf(value, 'en-GB')).toBeUndefined();
});

test.each([
  ['de', '2007-12', 'Dezember 2007'],
  ['de', '2007-12-27/..', 'seit dem 27. Dezember 2007'],
  ['de', '../2007~', 'bis etwa 2007'],
  ['de', '18XX?', 'vielleicht 19. Jahrhundert'],
  ['de', '-004X', '50 bis 41 v. Chr.'],
  ['de', '197X', '1970er-Jahre'],
  ['fr', '00XX', '1er siècle'],
  ['fr', '2007-21', 'printemps 2007'],
  ['ur', '2007/..', '2007 سے'],
  ['ur', '02XX', 'تیسری صدی'],
])('in %s, %s reads “%s”', (language, value, text) => {
  expect(parseEdtf(value, language, speechOf(language))?.text).toBe(text);
});

test('a language without words takes the months of those that stand beside them', () => {
  expect(parseEdtf('2007-12/..', 'es', speechOf('es'))?.text).toBe('since December 2007');
});
