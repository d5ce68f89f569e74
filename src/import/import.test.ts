/** The study of the tests, from its file to its chapters, in every format. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEdition } from '../edition/load.ts';
import { testEdition } from '../testing/fault-case.ts';
import { withImport } from '../testing/import/edition.ts';
import { docxOf, htmlOf, markdownOf } from '../testing/import/formats.ts';
import { fixture, imported, proposed, STUDY, temporaryFolder } from '../testing/import/import.ts';
import { formatReport } from './report-words.ts';
import { paragraphsOf, wordsOf } from '../testing/import/words.ts';

const FORMATS: [name: string, convert: (text: string) => string | Promise<Uint8Array>][] = [
  ['study.md', markdownOf],
  ['study.html', htmlOf],
  ['study.docx', docxOf],
];

describe('a study in plain text', () => {
  test('becomes the chapters that lie beside it', async () => {
    const { files } = await imported(STUDY);
    expect(Object.keys(files)).toEqual(['1-the-guild.mdx', '2-the-harbor-act.mdx']);
    for (const [name, mdx] of Object.entries(files))
      await expect(mdx).toMatchFileSnapshot(fixture('study', 'original', name));
  });

  test('is reported on as text and as data', async () => {
    const { report } = await imported(STUDY);
    await expect(`${formatReport(report)}\n`).toMatchFileSnapshot(fixture('study', 'report.txt'));
    await expect(`${JSON.stringify(report, null, 2)}\n`).toMatchFileSnapshot(fixture('study', 'report.json'));
  });

  test('gets an outline proposed where there is none, by which it is the same chapters', async () => {
    const { report, files } = await proposed(STUDY);
    await expect(`${formatReport(report)}\n`).toMatchFileSnapshot(fixture('study', 'proposed.txt'));
    expect(Object.keys(files)).toEqual(report.chapters.map(({ file }) => file));
  });

  test('keeps the words of every paragraph, citations and typography apart', async () => {
    using edition = await withImport(STUDY, testEdition('tiny'));
    const { passages } = (await loadEdition(edition.settings)).edition;
    const paragraphs = paragraphsOf(readFileSync(STUDY, 'utf8'));
    expect(passages.map((passage) => wordsOf(passage))).toEqual(paragraphs.map((text) => wordsOf(text)));
  });
});

describe('the same study', () => {
  const text = readFileSync(STUDY, 'utf8');

  test.each(FORMATS)('is the same chapters as %s', async (name, convert) => {
    using folder = temporaryFolder();
    const file = folder.write(name, await convert(text));
    expect((await imported(file)).files).toEqual((await imported(STUDY)).files);
  });

  test.each<[string, (text: string) => string | Uint8Array]>([
    ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['in UTF-8 with a byte order mark', (text) => `\ufeff${text}`],
    ['in UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['in UTF-16 with the high byte first', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['in Windows-1252', (text) => windows1252(text)],
    ['with wrapped lines', wrapped],
    ['with one line a paragraph and no empty line', (text) => text.replace(/\n\s*\n/g, '\n')],
  ])('is the same chapters %s', async (_, change) => {
    using folder = temporaryFolder();
    expect((await imported(folder.write('study.txt', change(text)))).files).toEqual((await imported(STUDY)).files);
  });
});

test('the study of this project, where it is at hand, becomes chapters with every citation resolved', async () => {
  const file = resolve('../shared/study/study.txt');
  if (!existsSync(file)) {
    console.log('The study’s own text is not at hand: its import was not tested. The invented study was.');
    return;
  }
  const { report, files } = await imported(file, { content: 'content' });
  expect(report.chapters.map(({ passages }) => passages)).toEqual([5, 12, 9, 5]);
  expect(report.chapters.flatMap(({ sections }) => sections).filter(({ isEditorial }) => !isEditorial)).toHaveLength(2);
  expect(report.citations).toEqual({ found: 71, resolved: 71, proposed: [], ambiguous: [], unknown: [] });
  expect(report.dropped.map(({ what, line }) => `${line ?? ''} ${what}`)).toEqual([
    '1 above the text',
    '3 above the text',
    '5 above the text',
    '86 date and rights',
  ]);
  // Every page and every "quoted in" of the source stands in a citation.
  const mdx = Object.values(files).join('\n');
  const source = readFileSync(file, 'utf8');
  const pages = [...source.matchAll(/p\. (\d+)\)/g)].map(([, page = '']) => page);
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) expect(mdx).toMatch(new RegExp(`@[a-z0-9-]+(?:, | \\[)p\\. ${page}\\]`));
  expect(mdx.match(/\[quoted in @/g)).toHaveLength(source.match(/\(quoted in /g)?.length ?? 0);

  using edition = await withImport(file, 'content');
  const { passages } = (await loadEdition(edition.settings)).edition;
  const paragraphs = paragraphsOf(readFileSync(file, 'utf8'));
  expect(paragraphs).toHaveLength(31);
  expect(passages.map((passage) => wordsOf(passage))).toEqual(paragraphs.map((text) => wordsOf(text)));

  using folder = temporaryFolder();
  for (const [name, convert] of FORMATS) {
    const same = folder.write(name, await convert(readFileSync(file, 'utf8')));
    expect((await imported(same, { content: 'content' })).files, name).toEqual(files);
  }
}, 60_000);

/** Lines of at most 72 signs, as old programs save them. */
function wrapped(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line.length > 72
        ? line
            .trim()
            .replace(/(.{1,72})(?: |$)/g, '$1\n')
            .trimEnd()
        : line,
    )
    .join('\n');
}

/** The signs of Windows-1252 that have another number than in Unicode. */
const WINDOWS = new Map(Object.entries({ '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '•': 0x95 }));
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((sign) => WINDOWS.get(sign) ?? sign.charCodeAt(0)));
