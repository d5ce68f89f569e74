/** The built site of an imported text: the words of the source on every passage's page, and what the site says of itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildEdition, type BuiltEdition } from '../testing/build-edition.ts';
import { testEdition } from '../testing/fault-case.ts';
import { having, parsePage } from '../testing/html.ts';
import { readPage } from '../testing/site.ts';
import { withImport, type EditionWithImport } from '../testing/import/edition.ts';
import { STUDY } from '../testing/import/import.ts';
import { paragraphsOf, wordsOf } from '../testing/import/words.ts';

let edition: EditionWithImport;
let site: BuiltEdition;

beforeAll(async () => {
  edition = await withImport(STUDY, testEdition('tiny'));
  site = await buildEdition(edition.settings.content, { text: 'original' });
}, 180_000);

afterAll(() => {
  site[Symbol.dispose]();
  edition[Symbol.dispose]();
});

test('every passage has the words of its paragraph on its own page, under the number that the edition has', () => {
  const refs = ['1.1', '1.2', '1.2a', '1.3', '1.4', '2.1', '2.2', '2.3', '2.4', '2.5'];
  const words = refs.map((ref) => {
    const passage = having(parsePage(readPage(`p/${ref}/`, site.dir)), 'dataPassage');
    return passage.map((element) => wordsOf(toString(element)));
  });
  expect(words).toEqual(paragraphsOf(readFileSync(STUDY, 'utf8')).map((text) => [wordsOf(text)]));
});

test('the title page and the page about the edition say which text it is, and give the rights in the study', () => {
  const statement = 'The text on this site is the study’s own';
  expect(readPage('', site.dir)).toContain(statement);
  expect(readPage('about/', site.dir)).toContain(statement);
  expect(readPage('', site.dir)).not.toContain('This edition prints an invented study in full.');
  expect(readPage('about/', site.dir)).toContain('Invented, and free for every use.');
});

test('citations, notes and exports are those of the edition', () => {
  const chapter = parsePage(readPage('the-guild/', site.dir));
  expect(having(chapter, 'dataNote').map(({ properties }) => properties['dataNote'])).toEqual([
    'first-rules',
    'lamps-per-watch',
  ]);
  expect(having(chapter, 'dataCite').length).toBeGreaterThan(5);
  const passages = JSON.parse(readFileSync(join(site.dir, 'api', 'passages.json'), 'utf8'));
  expect(passages).toHaveLength(10);
  expect(passages[0].text).toContain('For six decades');
});
