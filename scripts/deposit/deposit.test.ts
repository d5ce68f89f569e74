import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { zenodoMetadata } from '../../src/exports/deposit/zenodo.ts';
import { miniEdition } from '../../src/testing/mini-edition.ts';
import { packArchive, unpackArchive } from '../../src/versions/archive.ts';
import { CHECKSUMS, depositFiles } from './files.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const words = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);
const archive = packArchive(
  new Map([
    ['index.html', bytes('<!doctype html>')],
    ['downloads/edition.epub', bytes('a book')],
    ['downloads/edition.tei.xml', bytes('<TEI/>')],
    ['downloads/references.bib', bytes('@book{}')],
    ['api/passages.json', bytes('[]\n')],
  ]),
);

test('a deposit has the site, the whole edition as files, the data, metadata, licence and digests, each once', () => {
  const files = depositFiles(miniEdition(), archive);
  expect([...files.keys()].sort()).toMatchInlineSnapshot(`
    [
      "LICENCE.txt",
      "SHA256SUMS",
      "data-1.2.0.zip",
      "edition.epub",
      "edition.tei.xml",
      "site-1.2.0.zip",
      "zenodo.json",
    ]
  `);
  expect([...unpackArchive(files.get('data-1.2.0.zip') ?? Buffer.of()).keys()]).toEqual(['api/passages.json']);
  expect(files.get('site-1.2.0.zip')).toBe(archive);
  expect(words(files.get('LICENCE.txt'))).toContain(miniEdition().config.rights.trim());
});

test('the list of digests is one that sha256sum reads, and has every other file', () => {
  const files = depositFiles(miniEdition(), archive);
  const lines = words(files.get(CHECKSUMS)).trimEnd().split('\n');
  expect(lines).toHaveLength(files.size - 1);
  for (const line of lines) {
    const [, digest, name = ''] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
    expect(digest).toBe(
      createHash('sha256')
        .update(files.get(name) ?? '')
        .digest('hex'),
    );
  }
});

test('the same edition gives the same bytes', () => {
  const [one, other] = [depositFiles(miniEdition(), archive), depositFiles(miniEdition(), archive)];
  for (const [name, content] of one) expect(Buffer.from(content).equals(other.get(name) ?? Buffer.of()), name).toBe(true);
});

test('without a licence the record is restricted and says the rights; with one it is open', () => {
  const edition = miniEdition();
  expect(zenodoMetadata(edition)).toMatchObject({
    access_right: 'restricted',
    access_conditions: edition.config.rights.trim(),
  });
  edition.config.licence = 'CC-BY-4.0';
  edition.config.doi = '10.5281/zenodo.1234567';
  expect(zenodoMetadata(edition)).toMatchInlineSnapshot(`
    {
      "access_right": "open",
      "creators": [
        {
          "name": "The editors",
        },
      ],
      "description": "<p>An invented study.</p><p>Invented for tests.</p><p>Public domain.</p>",
      "doi": "10.5281/zenodo.1234567",
      "license": "CC-BY-4.0",
      "notes": "The editors. Lamps of the harbour. Annotated edition of Harbour Society 1901, version 1.2.0, 2 March 2026. https://doi.org/10.5281/zenodo.1234567",
      "publication_date": "2026-03-02",
      "publication_type": "book",
      "related_identifiers": [
        {
          "identifier": "https://lamps.example/lamps/v/1.2.0/",
          "relation": "isIdenticalTo",
          "scheme": "url",
        },
        {
          "identifier": "https://lamps.example/lamps/",
          "relation": "isVariantFormOf",
          "scheme": "url",
        },
      ],
      "title": "Lamps of the harbour. Annotated edition of Harbour Society 1901, version 1.2.0",
      "upload_type": "publication",
    }
  `);
});

test('no words of the edition become markup', () => {
  const edition = miniEdition();
  edition.config.description = 'Lamps & <b>ladders</b>';
  expect(zenodoMetadata(edition).description).toContain('<p>Lamps &amp; &lt;b&gt;ladders&lt;/b&gt;</p>');
});
