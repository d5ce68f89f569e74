import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import { NOT_TRIED } from '../test/plan.ts';
import { loadEdition, type LoadedEdition } from '../../src/edition/load.ts';
import { sharedBrowser } from '../../src/testing/browser.ts';
import { testEdition } from '../../src/testing/fault-case.ts';
import { temporaryFolder } from '../../src/testing/import/import.ts';
import { pagesOf, printEdition } from './print.ts';

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u00AD-]+/g, '');

describe.each(['tiny', 'hard', 'german'] as const)('the %s edition on paper', (name) => {
  let loaded: LoadedEdition;
  let pdf: Uint8Array;
  let pages: Map<string, number>;
  beforeAll(async () => {
    loaded = await loadEdition({ content: testEdition(name), text: 'edition', site: undefined, base: '/' });
    pdf = await printEdition(await sharedBrowser(), loaded, 'dist');
    pages = await pagesOf(pdf);
  });
  const document = () => getDocumentProxy(new Uint8Array(pdf));

  test('is tagged, knows its language and title, and has every heading of chapters and sections in its outline', async () => {
    const file = await document();
    expect(await file.getMarkInfo()).toMatchObject({ Marked: true });
    expect((await file.getMetadata()).info).toMatchObject({
      Title: loaded.edition.config.title,
      Language: loaded.edition.config.language,
    });
    const titles = (items: { title: string; items: unknown[] }[]): string[] =>
      items.flatMap(({ title, items: below }) => [title, ...titles(below as typeof items)]);
    const outline = titles(await file.getOutline()).map(plain);
    for (const { title, sections } of loaded.edition.chapters)
      for (const heading of [title, ...sections.map((section) => section.title)])
        expect(
          outline.some((one) => one.endsWith(plain(heading))),
          heading,
        ).toBe(true);
  });

  test('has a named place for every passage, in order, and the page of each chapter in its contents', async () => {
    const places = loaded.edition.passages.map(({ ref }) => pages.get(`p${ref}`) ?? NaN);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.every((page) => page > 1)).toBe(true);
    const { text } = await extractText(await document(), { mergePages: false });
    const contents = plain(text.slice(1, pages.get('chapter-1')).join(' '));
    for (const { number, title } of loaded.edition.chapters)
      expect(contents).toContain(plain(`${title}${pages.get(`chapter-${number.toLowerCase()}`) ?? 'nowhere'}`));
  });

  test('gives every passage with its number before it, in the order of the text', async () => {
    const { text } = await extractText(await document(), { mergePages: false });
    inOrder(loaded, text);
  });

  test(
    hasPoppler ? 'gives them so to another reader as well' : `${NOT_TRIED}for want of pdftotext: another reader`,
    ({ skip }) => {
      skip(!hasPoppler);
      using folder = temporaryFolder();
      const file = join(folder.path, 'edition.pdf');
      writeFileSync(file, pdf);
      const { stdout } = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
      inOrder(loaded, stdout.split('\f'));
    },
  );
});

/** Each number stands on the page of its place or later, right before the first words of its passage. */
function inOrder({ edition }: LoadedEdition, text: readonly string[]): void {
  const whole = plain(text.join(' '));
  let at = 0;
  for (const { ref, text: words } of edition.passages) {
    const start = plain(`${ref}${words.slice(0, 25)}`);
    const found = whole.indexOf(start, at);
    expect(found, `${ref} ${words.slice(0, 25)}`).toBeGreaterThan(-1);
    at = found + 1;
  }
}
