import { expect, test } from 'vitest';
import { miniEdition } from '../../testing/mini-edition.ts';
import { bookOf } from '../metadata/json-ld.ts';
import { teiHeader } from '../tei/header.ts';
import { xmlFile, type Xml } from '../kept/xml.ts';
import { ris } from './ris.ts';
import { cslRecord } from './csl-json.ts';
import { wholeWork } from './work.ts';

const edition = miniEdition();
edition.config.editors = [
  { family: 'Ames', given: 'Ada', roles: ['supervision'], part: 'the notes', orcid: '0000-0002-1825-0097' },
  { name: 'Board of Lamps, Oil and Wicks', roles: [] },
];

test('a person among the editors is a person to reference managers, and a body is one name', () => {
  expect(cslRecord(wholeWork(edition)).author).toEqual([
    { family: 'Ames', given: 'Ada' },
    { literal: 'Board of Lamps, Oil and Wicks' },
  ]);
  expect(ris(cslRecord(wholeWork(edition)))).toContain('AU  - Ames, Ada');
});

test('search engines learn who a person is, and the TEI header what each did', () => {
  expect(bookOf(edition).author[0]).toMatchObject({
    '@type': 'Person',
    sameAs: 'https://orcid.org/0000-0002-1825-0097',
  });
  const header = xmlFile(teiHeader(edition) as Xml);
  expect(header).toContain('<respStmt><resp>Supervision; the notes</resp><name>Ada Ames</name></respStmt>');
  expect(header.match(/<respStmt>/g)).toHaveLength(1);
});
