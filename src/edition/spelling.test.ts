import { describe, expect, test } from 'vitest';
import { testEdition } from '../testing/fault-case.ts';
import { readSources } from '../reading/read.ts';
import { namesAreSpeltAlike } from './spelling.ts';

const sources = readSources(testEdition('tiny'), 'edition');

/** What is found wrong where a first chapter says `text`. */
const findIn = (text: string): string[] =>
  namesAreSpeltAlike({ ...sources, chapters: sources.chapters.map((chapter) => ({ ...chapter, body: text })) })
    .filter(({ file }) => file.endsWith('1-the-guild.mdx'))
    .map(({ line, column, found }) => `${line ?? 0}:${column ?? 0} ${found}`);

describe('a name that is nearly one of the glossary', () => {
  test.each([
    ['¶1 In Lanternmuth the\nlamps were lit.', '1:7 Lanternmuth'],
    ['¶1 It was\nin Lantern-Mouth that', '2:4 Lantern-Mouth'],
    ['¶1 The Habor Act of 1874', '1:8 Habor Act'],
    ['¶1 Under Idris Fanary the guild', '1:10 Idris Fanary'],
  ])('%j is found', (text, found) => {
    expect(findIn(text)).toEqual([found]);
  });
});

test.each([
  ['a form', '¶1 In Lanternmouth, under the Harbor Act.'],
  ['a form with its genitive or plural', '¶1 Lanternmouth’s lamps.'],
  ['a name with another word before it', '¶1 In Lanternmouth Harbor Act and deed agree.'],
  ['a quotation, which prints others’ spelling', '¶1 “Lanternmuth”, as it was called.'],
  ['a citation or an address', '¶1 [the town](https://lanternmuth.example/Lanternmuth) [see @Lanternmuth].'],
  ['an author', '¶1 Tallow says so.'],
  ['a word that is only alike at its beginning', '¶1 The Lanternmouthians came.'],
])('%s is left in peace', (_what, text) => {
  expect(findIn(text)).toEqual([]);
});
