import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isolated, ownSpeech } from './own.ts';

/** The words of an edition in a language, which says these itself. */
function wordsIn(language: string, own = ''): ReturnType<typeof ownSpeech>['words'] {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  writeFileSync(join(folder, 'edition.yaml'), `language: ${language}\n`);
  writeFileSync(join(folder, 'words.yaml'), own);
  try {
    return ownSpeech({ EDITION_CONTENT: folder }).words;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('English words keep their direction in pages that run from right to left', () => {
  expect(wordsIn('fa').frame.backTo).toBe('\u2066Back to {ref}\u2069');
  expect(wordsIn('fa').counts.notes).toEqual({ one: '\u2066{count} note\u2069', other: '\u2066{count} notes\u2069' });
  expect(wordsIn('fa').frame.search).toBe('Search');
});

test('words of the edition’s own direction, or its own words, stand as they are', () => {
  for (const language of ['es', 'en', 'fa-Latn']) expect(wordsIn(language).frame.backTo).toBe('Back to {ref}');
  expect(wordsIn('ur').frame.backTo).not.toContain('\u2066');
  expect(wordsIn('fa', 'frame:\n  backTo: "بازگشت به {ref}"\n').frame.backTo).toBe('بازگشت به {ref}');
});

test('a text of a word alone needs no signs', () => {
  expect(isolated({ a: 'Word', b: { c: 'Two words' } })).toEqual({ a: 'Word', b: { c: '\u2066Two words\u2069' } });
});
