import { expect, test } from 'vitest';
import { hiddenSigns } from './hidden-signs.ts';

test.each([
  ['a soft hyphen', 'lamp\u00adpost', 5],
  ['a space without width', 'lamp \u200bpost', 6],
  ['a mark of the order of bytes in the middle', 'lamp\ufeff', 5],
  ['a joiner between Latin letters', 'lamp\u200dpost', 5],
  ['a joiner at the end of a word', '\u0645\u06cc\u200c ', 3],
  ['a bullet of a symbol font', '\uf0b7 lamps', 1],
  ['a sign that was lost', 'caf\ufffd', 4],
  ['a vertical tab', 'lamp\vpost', 5],
  ['a line separator', 'lamp\u2028post', 5],
  ['the end of a text', 'lamp\0', 5],
])('%s is found', (_name, text, column) => {
  expect(hiddenSigns(`first line\n${text}`, 'a.md')).toMatchObject([{ line: 2, column }]);
});

test.each([
  ['Persian', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
  ['Hindi', '\u0915\u094d\u200d\u0937'],
  ['an emoji of several signs', '👩‍🚒'],
  ['marks of direction', 'A \u200f\u0627\u200f B'],
  ['tabs and line ends', 'a\tb\r\nc'],
  ['no-break spaces', 'p.\u00a04, 10\u202f000'],
])('%s is left alone', (_name, text) => {
  expect(hiddenSigns(text, 'a.md')).toEqual([]);
});
