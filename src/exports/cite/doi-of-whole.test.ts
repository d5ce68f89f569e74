import { expect, test } from 'vitest';
import { miniEdition } from '../../testing/mini-edition.ts';
import { editionJson } from '../edition-json.ts';
import { packageDocument } from '../epub/package.ts';
import { dublinCore } from '../metadata/dublin-core.ts';
import { doi } from '../metadata/highwire.ts';
import { jsonLd } from '../metadata/json-ld.ts';
import { citedAs } from '../metadata/signposting.ts';
import { editionMarkdown } from '../markdown/edition.ts';
import { editionText } from '../markdown/plain-text.ts';
import { editionTei } from '../tei/edition.ts';
import { CITATION_FILES } from './files.ts';
import { addressOfWhole } from './texts.ts';
import { chapterWork, wholeWork } from './work.ts';

const DOI = '10.5281/zenodo.1234567';
const ADDRESS = `https://doi.org/${DOI}`;

function withDoi(value: string | undefined = DOI) {
  const edition = miniEdition();
  edition.config.doi = value;
  return edition;
}
const edition = withDoi();
const [chapter] = edition.chapters;
if (!chapter) throw new Error('The edition has no chapter.');
const page = { edition, canonical: edition.site, title: '', description: '', isWhole: true };

test('citation files of the whole have it in its field; those of a part name it in the note', () => {
  for (const { print } of CITATION_FILES) {
    expect(print(wholeWork(edition))).toMatch(/\bDOI"?: "10\.5281|doi +=|^DO {2}- 10\.5281/m);
    const part = print(chapterWork(edition, chapter));
    expect(part).not.toMatch(/\bDOI"?: "10\.5281|doi +=|^DO {2}-/m);
    expect(part).toContain(`DOI of the whole edition: ${ADDRESS}`);
  }
});

test('the title page is cited by it, and says it in every vocabulary that knows one', () => {
  expect(citedAs(page)).toEqual([{ rel: 'cite-as', href: ADDRESS }]);
  expect(doi(page)).toEqual([
    { name: 'citation_doi', content: DOI },
    { name: 'DC.identifier', content: `doi:${DOI}` },
  ]);
  expect(JSON.parse(jsonLd(page))).toMatchObject({ identifier: { propertyID: 'doi', value: DOI } });
  expect(dublinCore({ ...page, chapter })).toContainEqual({ name: 'DCTERMS.isPartOf', content: ADDRESS });
});

test('every file of the edition has it', () => {
  expect(editionJson(edition)).toMatchObject({ doi: DOI });
  expect(packageDocument(edition, [])).toContain(`urn:doi:${DOI}`);
  for (const text of [editionMarkdown(edition), editionText(edition)]) expect(text).toContain(ADDRESS);
  expect(editionTei(edition)).toContain(`<idno type="DOI">${DOI}</idno>`);
});

test('signs that would end an address are encoded, and an edition without one is cited by its own address', () => {
  expect(addressOfWhole(withDoi('10.1000/a<b>#c'))).toBe('https://doi.org/10.1000/a%3Cb%3E%23c');
  const none = miniEdition();
  expect(addressOfWhole(none)).toBe(none.site);
  expect([...citedAs({ ...page, edition: none }), ...doi({ edition: none })]).toEqual([]);
});
