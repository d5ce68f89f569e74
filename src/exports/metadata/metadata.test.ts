import { describe, expect, test } from 'vitest';
import { miniEdition } from '../../testing/mini-edition.ts';
import { readAsZotero } from '../../testing/zotero.ts';
import { cslRecord } from '../cite/csl-json.ts';
import { CITATION_FILES } from '../cite/files.ts';
import { ris } from '../cite/ris.ts';
import { wholeWork } from '../cite/work.ts';
import { dublinCore } from './dublin-core.ts';
import { highwire } from './highwire.ts';
import { jsonLd } from './json-ld.ts';
import { openGraph } from './open-graph.ts';
import { signposting } from './signposting.ts';
import type { TextSubject } from './subject.ts';

const edition = miniEdition();
const [chapter] = edition.chapters;
const [passage] = edition.passages;
if (!chapter || !passage) throw new Error('The edition of the tests is empty.');

const ofChapter: TextSubject = {
  edition,
  canonical: 'https://lamps.example/lamps/lamps/',
  title: '1 Lamps',
  description: 'How the lamps were lit.',
  chapter,
};
const ofPassage: TextSubject = { ...ofChapter, canonical: 'https://lamps.example/lamps/p/1.1/', passage };

const contents = (metas: readonly object[]) =>
  Object.fromEntries(metas.map((meta) => Object.values(meta) as [string, string]));

describe('Highwire tags', () => {
  test('name a chapter of a book', () => {
    expect(contents(highwire(ofChapter))).toEqual({
      citation_title: 'Lamps',
      citation_inbook_title: 'Lamps of the harbour',
      citation_author: 'The editors,',
      citation_publication_date: '2026/03/02',
      citation_language: 'en-GB',
      citation_public_url: 'https://lamps.example/lamps/lamps/',
    });
  });

  test('name a passage with its number and the address of its own page', () => {
    expect(contents(highwire(ofPassage))).toMatchObject({
      citation_title: 'Lamps',
      citation_firstpage: 'para. 1.1',
      citation_public_url: 'https://lamps.example/lamps/p/1.1/',
    });
  });
});

test.each([
  'The editors of the edition',
  'Ministry of Ports, Harbours and Roads',
  'Board of Lamps; Quay Office',
  'UNESCO',
])('the body %s is one name to Zotero, in pages and in RIS', (editors) => {
  const named = { ...edition, config: { ...edition.config, editors: [{ name: editors, roles: [] }] } };
  const tags = highwire({ ...ofPassage, edition: named }).map(
    (meta) =>
      `<meta ${Object.entries(meta)
        .map(([key, value]) => `${key}="${value}"`)
        .join(' ')}>`,
  );
  const lookAlike = editors.replace(/[,;]/g, '\u201A');
  expect(readAsZotero(`<head>${tags.join('')}</head>`)?.creators).toEqual([{ lastName: lookAlike }]);
  const [, author = ''] = /^AU {2}- (.*)$/m.exec(ris(cslRecord(wholeWork(named)))) ?? [];
  // Its RIS translator parts a name at the first comma.
  expect(author.trim()).toBe(lookAlike);
});

test('Dublin Core names the study as the source and cites the place', () => {
  expect(contents(dublinCore(ofChapter))).toMatchObject({
    'DC.source': 'Harbour Society. (1901). Lamps of the harbour.',
    'DCTERMS.bibliographicCitation': expect.stringContaining('paras. 1.1–1.2') as string,
  });
  expect(contents(dublinCore(ofPassage))).toMatchObject({
    'DC.identifier': 'https://lamps.example/lamps/p/1.1/',
    'DCTERMS.bibliographicCitation': expect.stringContaining('para. 1.1. https://lamps.example/lamps/p/1.1/') as string,
  });
});

test('Open Graph describes the page that it stands on', () => {
  expect(contents(openGraph(ofPassage))).toMatchObject({
    'og:title': '1 Lamps',
    'og:type': 'article',
    'og:url': 'https://lamps.example/lamps/p/1.1/',
    'og:locale': 'en_GB',
  });
  expect(contents(openGraph({ ...ofChapter, chapter: undefined }))).toMatchObject({ 'og:type': 'website' });
});

describe('Signposting', () => {
  const found = (subject: TextSubject) => Map.groupBy(signposting(subject), ({ rel }) => rel);

  test('leads from a passage to its data, its card, its chapter and its rights', () => {
    const links = found(ofPassage);
    expect([...links.keys()]).toEqual(['cite-as', 'type', 'author', 'license', 'collection', 'describedby', 'item']);
    expect(links.get('cite-as')?.[0]?.href).toBe('https://lamps.example/lamps/p/1.1/');
    expect(links.get('describedby')?.map(({ type }) => type)).toEqual(CITATION_FILES.map(({ type }) => type));
  });

  test('leads from a chapter to its data and its passages', () => {
    const links = found(ofChapter);
    const addresses = (rel: string) =>
      links.get(rel)?.map(({ href }) => href.replace('https://lamps.example/lamps/', ''));
    expect(addresses('describedby')).toEqual([
      'lamps/cite.bib',
      'lamps/cite.ris',
      'lamps/cite.json',
      'api/edition.json',
    ]);
    expect(addresses('item')).toEqual(['p/1.1/', 'p/1.2/']);
  });
});

describe('JSON-LD', () => {
  test('says what a passage is part of, what it cites, and what the edition is based on', () => {
    expect(JSON.parse(jsonLd(ofPassage))).toMatchObject({
      '@context': 'https://schema.org',
      '@id': 'https://lamps.example/lamps/p/1.1/',
      position: '1.1',
      isPartOf: {
        '@type': 'Chapter',
        '@id': 'https://lamps.example/lamps/lamps/',
        isPartOf: {
          '@type': 'Book',
          version: '1.2.0',
          isBasedOn: { '@type': 'ScholarlyArticle', author: { name: 'Harbour Society' }, datePublished: '1901-06' },
        },
      },
      citation: [{ '@id': 'https://lamps.example/lamps/references/#ames-1899', name: 'The harbour lamps' }],
      mentions: [{ '@type': 'DefinedTerm', name: 'Lamplighter' }],
    });
  });

  test('is a chapter on a chapter’s page', () => {
    expect(JSON.parse(jsonLd(ofChapter))).toMatchObject({
      '@type': 'Chapter',
      position: 1,
      isPartOf: { '@type': 'Book' },
    });
  });

  test('cannot end its element early', () => {
    const chapter = { ...ofChapter.chapter, title: '</script><script>alert(1)</script>' };
    const json = jsonLd({ ...ofChapter, chapter });
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toMatchObject({ name: chapter.title });
  });
});
