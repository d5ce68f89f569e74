/** What browsers get: the minifier makes shorthands of longhands, which are newer than both. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lintCss } from './lint-css.ts';

test('the style sheets of the built site use what the promised engines have', () => {
  const inPages = globSync('dist/**/*.html').flatMap(
    (file) => /<style>(.*?)<\/style>/s.exec(readFileSync(file, 'utf8'))?.[1] ?? [],
  );
  const ofParts = globSync('dist/_astro/*.css').map((file) => readFileSync(file, 'utf8'));
  const sheets = [...new Set([...inPages, ...ofParts])];
  expect(sheets).not.toEqual([]);
  const messages = sheets.flatMap((css) => lintCss(css)).map(({ message }) => message);
  expect([...new Set(messages)]).toEqual([]);
});
