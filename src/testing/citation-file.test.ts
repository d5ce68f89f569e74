/** The file by which hosts of source code cite the project says what the edition says of itself. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { EditionSchema } from '../schemas/edition.ts';

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));

test('CITATION.cff names the version, the day, the editors and the study of edition.yaml', () => {
  const edition = EditionSchema.parse(read('content/edition.yaml'));
  const { source } = edition;
  expect(read('CITATION.cff')).toMatchObject({
    'cff-version': '1.2.0',
    version: edition.version,
    ...(edition.doi !== undefined && { doi: edition.doi }),
    'date-released': edition.date,
    authors: edition.editors.map(({ name, family, given }) =>
      name === undefined ? { 'family-names': family, 'given-names': given } : { name },
    ),
    references: [
      { title: [source.title, source.subtitle].filter(Boolean).join(': '), authors: [{ name: source.author }] },
    ],
  });
});
