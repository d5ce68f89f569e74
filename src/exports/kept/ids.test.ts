/** A passage has one id, whatever file a reader keeps it in. */
import JSZip from 'jszip';
import { beforeAll, expect, test } from 'vitest';
import { loadEdition } from '../../edition/load.ts';
import type { Edition } from '../../model/types.ts';
import { testEdition } from '../../testing/fault-case.ts';
import { noPicture } from '../../testing/mini-edition.ts';
import { DOWNLOADS } from '../downloads/list.ts';
import { passagesJson } from '../passages-json.ts';

/** The ids of passages in a text, in its order. */
const idsIn = (text: string, mark: RegExp): string[] =>
  Array.from(text.matchAll(mark), ([, id = '']) => id).filter((id) => /^p[\dA-Z]+\.\d+[a-z]?$/.test(id));

/** Where each format has the id of a passage. */
const MARKS: Record<string, { file?: RegExp; mark: RegExp }> = {
  epub: { file: /book\/chapter-.*\.xhtml$/, mark: /<div id="([^"]+)" class="passage"/g },
  docx: { file: /word\/document\.xml$/, mark: /<w:bookmarkStart [^>]*w:name="([^"]+)"/g },
  'tei.xml': { mark: /xml:id="([^"]+)"/g },
  md: { mark: /<a id="([^"]+)">/g },
};

let edition: Edition;
let expected: string[];
beforeAll(async () => {
  ({ edition } = await loadEdition({ content: testEdition('hard'), text: 'edition', site: undefined, base: '/' }));
  expected = edition.passages.map(({ ref }) => `p${ref}`);
});

test.each(Object.entries(MARKS))(
  'edition.%s has the ids of the web in the order of the text',
  async (extension, how) => {
    const content = await DOWNLOADS.find((download) => download.extension === extension)?.make(edition, noPicture);
    const texts =
      typeof content === 'string' || !content
        ? [content ?? '']
        : await Promise.all((await JSZip.loadAsync(content)).file(how.file ?? /./).map((file) => file.async('text')));
    expect(texts.flatMap((text) => idsIn(text, how.mark))).toEqual(expected);
  },
);

test('plain text has every number at the beginning of a line, and data have the same', async () => {
  const lines = String(await DOWNLOADS.find(({ extension }) => extension === 'txt')?.make(edition, noPicture)).split(
    '\n',
  );
  let line = 0;
  for (const { ref } of edition.passages) {
    const at = lines.findIndex((text, index) => index >= line && text.startsWith(`${ref} `));
    expect(at, ref).toBeGreaterThanOrEqual(line);
    line = at;
  }
  expect(passagesJson(edition).map(({ ref }) => `p${ref}`)).toEqual(expected);
});

test('every file of the whole edition that has passages is asked', () => {
  // A cartridge has links, no text.
  const others = ['txt', 'imscc'];
  expect(DOWNLOADS.map(({ extension }) => extension).filter((extension) => !others.includes(extension))).toEqual(
    expect.arrayContaining(Object.keys(MARKS)),
  );
  expect(DOWNLOADS).toHaveLength(Object.keys(MARKS).length + others.length);
});
