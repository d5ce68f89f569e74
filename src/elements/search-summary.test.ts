import { expect, test } from 'vitest';
import { summaryOf } from './search-summary.ts';

test('the number of results is said with what was searched', () => {
  expect(summaryOf('lamp', [], 1)).toMatchInlineSnapshot(`"1 result for “lamp”"`);
  expect(summaryOf('lamp', ['note', 'entry'], 12)).toMatchInlineSnapshot(
    `"12 results for “lamp” in the notes and the glossary"`,
  );
});

test('where nothing was found, it is said what to try', () => {
  expect(summaryOf('lmap', [], 0)).toMatchInlineSnapshot(
    `"Nothing found for “lmap”. Check the spelling, or try fewer words or the beginning of a word."`,
  );
  expect(summaryOf('lmap', ['reference'], 0)).toMatchInlineSnapshot(
    `"Nothing found for “lmap” in the references. Check the spelling, or try fewer words or the beginning of a word, or look in the whole edition."`,
  );
});
