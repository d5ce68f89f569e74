import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { DOMParser } from '@xmldom/xmldom';
import JSZip from 'jszip';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { NOT_TRIED } from '../../../scripts/test/plan.ts';
import { loadEdition } from '../../edition/load.ts';
import type { PictureFile } from '../../model/pictures.ts';
import type { Edition } from '../../model/types.ts';
import { isDeep } from '../../testing/depth.ts';
import { testEdition } from '../../testing/fault-case.ts';
import { miniEdition, noPicture } from '../../testing/mini-edition.ts';
import { editionEpub } from './book.ts';

const EDITIONS = ['mini', 'tiny', 'hard'] as const;
interface Loaded {
  edition: Edition;
  pictureFile: PictureFile;
}
const load = async (name: (typeof EDITIONS)[number]): Promise<Loaded> =>
  name === 'mini'
    ? { edition: miniEdition(), pictureFile: noPicture }
    : loadEdition({ content: testEdition(name), text: 'edition', site: undefined, base: '/' });

/** @throws what the parser says of anything that is not well-formed. */
function parsed(xml: string): Document {
  const fail = (message: string): never => {
    throw new Error(message);
  };
  const errorHandler = { warning: fail, error: fail, fatalError: fail };
  return new DOMParser({ errorHandler }).parseFromString(xml, 'application/xml');
}

const all = (document: Document, name = '*'): Element[] => Array.from(document.getElementsByTagName(name));

describe.each(EDITIONS)('the %s edition as a book', (name) => {
  let edition: Edition;
  let names: string[];
  let documents: Map<string, Document>;
  beforeAll(async () => {
    const loaded = await load(name);
    ({ edition } = loaded);
    const zip = await JSZip.loadAsync(await editionEpub(edition, loaded.pictureFile));
    names = Object.keys(zip.files);
    documents = new Map();
    for (const file of Object.values(zip.files))
      if (/\.(?:xhtml|opf|xml)$/.test(file.name)) documents.set(file.name, parsed(await file.async('text')));
  });

  const idsOf = (document: Document | undefined): string[] =>
    document ? all(document).flatMap((element) => element.getAttributeNode('id')?.value ?? []) : [];

  test('has every passage under the id that it has on the web, and in the list of pages', () => {
    const ids = [...documents.values()].flatMap(idsOf);
    const pages = all(documents.get('book/nav.xhtml') ?? parsed('<none/>'), 'nav').find(
      (nav) => nav.getAttribute('epub:type') === 'page-list',
    );
    const listed = Array.from(pages?.getElementsByTagName('a') ?? [], (link) => link.textContent);
    expect(listed).toEqual(edition.passages.map(({ ref }) => ref));
    for (const { ref } of edition.passages) expect(ids).toContain(`p${ref}`);
  });

  test('has every id once in its document, and every link inside finds its place', () => {
    for (const [path, document] of documents) {
      const ids = idsOf(document);
      expect(ids.length, path).toBe(new Set(ids).size);
      for (const link of all(document, 'a')) {
        const href = link.getAttribute('href') ?? '';
        if (/^https?:/.test(href)) continue;
        const [file, id] = href.split('#');
        const target = file ? documents.get(`book/${file}`) : document;
        expect(target, `${path} → ${href}`).toBeDefined();
        if (id) expect(idsOf(target), `${path} → ${href}`).toContain(id);
      }
    }
  });

  test('holds every picture that it shows, and names it in its list', () => {
    const shown = [...documents].flatMap(([path, document]) =>
      all(document, 'img').map((image) => `${path.replace(/[^/]*$/, '')}${image.getAttribute('src') ?? ''}`),
    );
    const listed = all(documents.get('book/package.opf') ?? parsed('<none/>'), 'item')
      .filter((item) => item.getAttribute('media-type')?.startsWith('image/'))
      .map((item) => `book/${item.getAttribute('href') ?? ''}`);
    expect(new Set(shown)).toEqual(new Set(listed));
    expect(shown).toHaveLength(edition.figures.filter(({ kind }) => kind === 'figure').length);
    for (const path of listed) expect(names).toContain(path);
  });

  test('has every note as a footnote that a mark calls', () => {
    const links = [...documents.values()].flatMap((document) => all(document, 'a'));
    const called = links
      .filter((link) => link.getAttribute('epub:type') === 'noteref')
      .map((link) => link.getAttribute('href'));
    for (const { id } of edition.notes) expect(called).toContain(`#note-${id}`);
    const notes = [...documents.values()].flatMap((document) => all(document, 'aside'));
    expect(notes.every((note) => called.includes(`#${note.getAttribute('id') ?? ''}`))).toBe(true);
  });
});

test('a book is the same whenever it is made, and begins with what it is', async () => {
  const [one, other] = [await editionEpub(miniEdition(), noPicture), await editionEpub(miniEdition(), noPicture)];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  expect(Buffer.from(one.subarray(30, 58)).toString('latin1')).toBe('mimetypeapplication/epub+zip');
});

test('a book in Persian runs from right to left, and a name in it has its own direction', async () => {
  const edition = miniEdition();
  edition.config.language = 'fa';
  const zip = await JSZip.loadAsync(await editionEpub(edition, noPicture));
  const text = async (name: string) => (await zip.file(`book/${name}`)?.async('text')) ?? '';
  expect(await text('package.opf')).toContain('page-progression-direction="rtl"');
  expect(await text('chapter-1.xhtml')).toContain('lang="fa" xml:lang="fa" dir="rtl"');
  expect(await text('glossary.xhtml')).toContain('<span lang="fa" xml:lang="fa" dir="rtl">چراغچی</span>');
});

/** Debian's is a file that Java runs; `EPUBCHECK` names another. */
const checker =
  process.env['EPUBCHECK'] ??
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'epubcheck'))
    .find((path) => existsSync(path));

if (checker)
  test.each<(typeof EDITIONS)[number]>(isDeep ? EDITIONS : ['tiny'])(
    'epubcheck finds neither error nor warning in the %s edition',
    { timeout: 300_000 },
    async (name) => {
      const folder = mkdtempSync(join(tmpdir(), 'book-'));
      onTestFinished(() => {
        rmSync(folder, { recursive: true, force: true });
      });
      const path = join(folder, 'edition.epub');
      const { edition, pictureFile } = await load(name);
      writeFileSync(path, await editionEpub(edition, pictureFile));
      // It exits with a failure, and so throws with what it says, at any error and at any warning.
      const { stdout, stderr } = await promisify(execFile)('java', ['-jar', checker, '--failonwarnings', path]);
      expect(stdout + stderr).toContain('No errors or warnings detected');
    },
  );
else test.skip(`${NOT_TRIED}epubcheck: install it, or name its file in EPUBCHECK`);
