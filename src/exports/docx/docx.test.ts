import { DOMParser } from '@xmldom/xmldom';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadEdition } from '../../edition/load.ts';
import type { Edition } from '../../model/types.ts';
import { testEdition } from '../../testing/fault-case.ts';
import { miniEdition } from '../../testing/mini-edition.ts';
import { editionDocx } from './edition.ts';
import { bookmarkName } from './places.ts';

const EDITIONS = ['mini', 'tiny', 'hard'] as const;
const load = async (name: (typeof EDITIONS)[number]): Promise<Edition> =>
  name === 'mini'
    ? miniEdition()
    : (await loadEdition({ content: testEdition(name), text: 'edition', site: undefined, base: '/' })).edition;

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** Words without white space, which a list or a table lays out in its own way. */
const letters = (text: string): string => text.replaceAll(/\s/gu, '');

describe.each(EDITIONS)('the %s edition as a document of Word', (name) => {
  let edition: Edition;
  let bytes: Uint8Array<ArrayBuffer>;
  let parts: Map<string, Document>;
  const all = (part: string, tag: string): Element[] =>
    Array.from(parts.get(`word/${part}.xml`)?.getElementsByTagName(tag) ?? []);
  beforeAll(async () => {
    edition = await load(name);
    bytes = await editionDocx(edition);
    parts = new Map();
    for (const file of Object.values((await JSZip.loadAsync(bytes)).files))
      parts.set(file.name, new DOMParser().parseFromString(await file.async('text'), 'application/xml'));
  });

  test('has every passage under the id that it has on the web', () => {
    const names = all('document', 'w:bookmarkStart').map((start) => attribute(start, 'w:name'));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((one) => /^p[\dA-Z]+\./.test(one))).toEqual(edition.passages.map(({ ref }) => `p${ref}`));
    const ids = [...all('document', 'w:bookmarkStart'), ...all('footnotes', 'w:bookmarkStart')];
    expect(new Set(ids.map((start) => attribute(start, 'w:id'))).size).toBe(ids.length);
  });

  test('leads inside to bookmarks that it has, and outside by relations that it names', () => {
    const names = new Set(all('document', 'w:bookmarkStart').map((start) => attribute(start, 'w:name')));
    for (const part of ['document', 'footnotes']) {
      const relations = Array.from(
        parts.get(`word/_rels/${part}.xml.rels`)?.getElementsByTagName('Relationship') ?? [],
        (relation) => attribute(relation, 'Id'),
      );
      for (const link of all(part, 'w:hyperlink'))
        if (link.hasAttribute('r:id')) expect(relations).toContain(attribute(link, 'r:id'));
        else expect(names).toContain(attribute(link, 'w:anchor'));
    }
  });

  test('has every note of the editors at the foot, called once', () => {
    const calls = all('document', 'w:footnoteReference').map((call) => attribute(call, 'w:id'));
    expect(new Set(calls).size).toBe(calls.length);
    const feet = all('footnotes', 'w:footnote').filter((foot) => !foot.hasAttribute('w:type'));
    expect(feet.map((foot) => attribute(foot, 'w:id'))).toEqual(calls);
    for (const note of edition.notes)
      expect(feet.filter((foot) => foot.textContent.includes(`${note.passage}${note.letter} `))).toHaveLength(1);
  });

  test('is read by another program, with every word of every passage in the order of the text', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    let rest = letters(value);
    for (const { ref, html } of edition.passages) {
      const words = letters(
        html.replaceAll(/<a [^>]*(?:data-note-ref|data-footnote-ref)[^>]*>.*?<\/a>|<[^>]+>/gsu, ''),
      );
      const start = letters(`${ref}${decoded(words)}`);
      const at = rest.indexOf(start.slice(0, 40));
      expect(at, ref).toBeGreaterThanOrEqual(0);
      rest = rest.slice(at);
    }
  });
});

const decoded = (text: string): string =>
  text.replaceAll(/&#x([0-9A-F]+);|&amp;|&lt;|&gt;|&quot;/gi, (sign, code?: string) =>
    code ? String.fromCodePoint(parseInt(code, 16)) : ({ '&amp;': '&', '&lt;': '<', '&gt;': '>' }[sign] ?? '"'),
  );

test('a document is the same whenever it is made', async () => {
  const [one, other] = [await editionDocx(miniEdition()), await editionDocx(miniEdition())];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

test('a document in Persian runs from right to left, and a name in it has its own direction', async () => {
  const edition = miniEdition();
  edition.config.language = 'fa';
  const zip = await JSZip.loadAsync(await editionDocx(edition));
  const text = await zip.file('word/document.xml')?.async('text');
  expect(text).toContain('<w:bidi/>');
  expect(text).toContain('<w:rtl/><w:lang w:bidi="fa"/></w:rPr><w:t xml:space="preserve">چراغچی</w:t>');
  expect(await zip.file('word/styles.xml')?.async('text')).toContain('<w:lang w:bidi="fa"/>');
});

test('a bookmark has no more than the forty characters that Word allows, and keeps apart what differs', () => {
  const [one, other] = ['a', 'b'].map((end) => bookmarkName(`ref-${'long-'.repeat(10)}${end}`));
  expect([one?.length, one === other]).toEqual([40, false]);
});
