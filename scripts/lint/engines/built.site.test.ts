/** What browsers get: the minifier makes shorthands of longhands, which are newer than both. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lintCss } from './lint-css.ts';

test('the style sheets of the built site use what the promised engines have', () => {
  const sheets = globSync('dist/_astro/*.css');
  expect(sheets).not.toEqual([]);
  const messages = sheets.flatMap((file) => lintCss(readFileSync(file, 'utf8'))).map(({ message }) => message);
  expect([...new Set(messages)]).toEqual([]);
});
