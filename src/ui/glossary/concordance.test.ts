import { expect, test } from 'vitest';
import type { Edition, MentionUse } from '../../model/types.ts';
import { concordanceLines } from './concordance.ts';

const text = 'Oil is dear. The lamp is lit.';
const edition = { passages: [{ ref: '1.1', url: '/lamps/#p1.1', text }] } as unknown as Edition;
const use = (form: string, before: string, after: string): MentionUse => {
  const start = text.indexOf(form);
  return { entry: 'x', passage: '1.1', form, start, end: start + form.length, before, after, marked: false };
};

test('a line says where its passage goes on, and nothing where it begins or ends', () => {
  expect(
    concordanceLines(edition, [use('Oil', '', ' is dear.'), use('lamp', 'The ', ' is lit.')]).map((line) =>
      [line.before, line.form, line.after].join('|'),
    ),
  ).toEqual(['|Oil| is dear. …', '… The |lamp| is lit.']);
});

test('a line leads to its passage; a passage that is not there has none', () => {
  const lines = concordanceLines(edition, [use('lamp', 'The ', ''), { ...use('lamp', '', ''), passage: '9.9' }]);
  expect(lines.map(({ passage, url }) => [passage, url])).toEqual([['1.1', '/lamps/#p1.1']]);
});
