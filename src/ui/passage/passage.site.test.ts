/** Every passage's own page, its card and its files, as they are served. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { getEdition } from '../../edition/load.ts';
import { absolute } from '../../model/permalink.ts';
import type { Passage } from '../../model/types.ts';
import { bibtex } from '../../exports/cite/bibtex.ts';
import { cslRecord } from '../../exports/cite/csl-json.ts';
import { citedPlace } from '../../exports/cite/place.ts';
import { qrSvg } from '../../exports/cite/qr.ts';
import { ris } from '../../exports/cite/ris.ts';
import { CITATION_STYLES } from '../../exports/cite/styles.ts';
import { editionWork } from '../../exports/cite/work.ts';
import { elements, having, parsePage } from '../../checks/html.ts';
import { forEvery } from '../../testing/for-every.ts';
import { pagePaths, readBytes, readFile, readPage } from '../../testing/site.ts';

const edition = await getEdition();
const { routes } = edition;
const pathOf = (address: string): string => new URL(address, edition.site).href.slice(edition.site.length);

/** Values of an attribute, by element. */
const attributes = (tree: ReturnType<typeof parsePage>, tag: string, key: string, value: string) =>
  elements(tree, ({ tagName, properties }) => tagName === tag && properties[key] !== undefined).map(
    ({ properties }) => [String(properties[key]), String(properties[value])] as const,
  );

/** The own page of a passage, read. */
interface View {
  passage: Passage;
  tree: ReturnType<typeof parsePage>;
  byId: Map<string, Element>;
  place: ReturnType<typeof citedPlace>;
}
const views = edition.passages.map((passage): View => {
  const tree = parsePage(readPage(pathOf(routes.passagePage(passage.ref))));
  const byId = new Map(having(tree, 'id').map((element) => [String(element.properties.id), element]));
  return { passage, tree, byId, place: citedPlace(edition, passage.ref) };
});

/** One test of the pages of all passages. */
function testEvery(what: string, check: (view: View) => void): void {
  test(what, () => forEvery(views, ({ passage }) => passage.ref, check));
}

describe('the page of every passage', () => {
  testEvery('has the passage with its words, its number and its chapter', ({ passage, tree }) => {
    const { ref } = passage;
    const own = having(tree, 'dataPassage');
    expect(own.map(({ properties }) => [properties['dataPassage'], properties.id])).toEqual([[ref, `p${ref}`]]);
    expect(own[0] && toString(own[0])).toBe(passage.text);
    const links = attributes(tree, 'a', 'href', 'href').map(([href]) => href);
    const chapter = edition.chapters.find(({ number }) => number === passage.chapter);
    expect(links).toEqual(expect.arrayContaining([passage.url, chapter?.url]));
    for (const [rel, other] of [
      ['prev', passage.previous],
      ['next', passage.next],
    ] as const) {
      const turn = elements(tree, ({ tagName, properties }) => tagName === 'a' && String(properties.rel) === rel);
      expect(turn.map(({ properties }) => properties.href)).toEqual(other ? [routes.passagePage(other)] : []);
    }
  });

  testEvery('has each note, cited work and marked term where its links lead', ({ passage, tree, byId }) => {
    expect(passage.notes.filter((id) => !byId.has(`note-${id}`) || !byId.has(`note-ref-${id}`))).toEqual([]);
    for (const hook of ['dataCite', 'dataTerm', 'dataNoteRef'])
      for (const { properties } of having(tree, hook))
        expect(byId.has(String(properties.href).slice(1)), String(properties.href)).toBe(true);
    expect(passage.citations.filter(({ id }) => !byId.has(`ref-${id}`))).toEqual([]);
  });

  testEvery('is its own canonical page, and is described', ({ passage, tree, place }) => {
    const { ref } = passage;
    const links = attributes(tree, 'link', 'rel', 'href');
    expect(links.filter(([rel]) => rel === 'canonical')).toEqual([['canonical', place.url]]);
    expect(links).toContainEqual(['cite-as', place.url]);
    expect(links).toContainEqual(['alternate', absolute(edition, routes.oembed(ref))]);
    const metas = new Map([
      ...attributes(tree, 'meta', 'name', 'content'),
      ...attributes(tree, 'meta', 'property', 'content'),
    ]);
    const complete = [
      ...['description', 'citation_title', 'citation_inbook_title', 'citation_author', 'citation_publication_date'],
      ...['DC.title', 'DC.creator', 'DC.date', 'DC.source', 'og:title', 'og:description', 'og:type'],
    ];
    expect(complete.filter((name) => !metas.get(name))).toEqual([]);
    expect([metas.get('citation_public_url'), metas.get('DC.identifier'), metas.get('og:url')]).toEqual([
      place.url,
      place.url,
      place.url,
    ]);
    // Made from the passage: what it begins with.
    expect(passage.text.startsWith(metas.get('description')?.replace(/…$/, '') ?? '-')).toBe(true);
    const [data] = elements(tree, ({ properties }) => properties.type === 'application/ld+json');
    expect(JSON.parse(data ? toString(data) : '')).toMatchObject({ '@id': place.url, position: ref });
    expect(toHtml(tree)).not.toContain('Z3988');
  });

  testEvery('is shown by other sites with a picture of its own, of at most 60 KB', ({ passage, tree }) => {
    const { ref } = passage;
    const metas = new Map(attributes(tree, 'meta', 'property', 'content'));
    const url = absolute(edition, routes.passageFile(ref, 'preview.png'));
    expect(metas.get('og:image')).toBe(url);
    expect(metas.get('og:image:alt')).toContain(passage.text.slice(0, 40));
    const png = readBytes(pathOf(url));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([
      metas.get('og:image:width'),
      metas.get('og:image:height'),
    ]);
    expect(png.length).toBeLessThanOrEqual(60_000);
  });

  testEvery('is found by search in its chapter alone', ({ tree }) => {
    expect(having(tree, 'dataPagefindBody')).toEqual([]);
  });

  testEvery(
    'offers every form to cite it in, with number, version and address, and the study apart',
    ({ passage, tree, byId, place }) => {
      const { ref } = passage;
      for (const { id, name } of CITATION_STYLES) {
        const words = toString(byId.get(`cite-${id}`) ?? parsePage(''));
        expect(words, name).toContain(`Version ${edition.config.version}, para. ${ref}`);
        expect(words, name).toContain(place.url);
        expect(toString(byId.get(`study-${id}`) ?? parsePage('')), name).not.toContain(place.url);
      }
      for (const id of ['own', 'bibtex', 'ris', 'csl-json'])
        expect(toString(byId.get(`cite-${id}`) ?? parsePage(''))).toContain(place.url);
      expect(toString(byId.get('pass-quotation') ?? parsePage(''))).toContain(`para. ${ref}`);
      expect(toString(tree)).toContain(`](${place.url})`);
      expect(toString(tree)).toContain('<iframe src=');
      const copied = having(tree, 'dataOf').map(({ properties }) => String(properties['dataOf']));
      expect(copied.filter((id) => !byId.has(id))).toEqual([]);
    },
  );

  testEvery('has its files', ({ passage, place }) => {
    const { ref } = passage;
    const work = editionWork(edition, place);
    const file = (name: string) => readFile(pathOf(routes.passageFile(ref, name)));
    expect(file('cite.bib')).toBe(bibtex(cslRecord(work)));
    expect(file('cite.ris')).toBe(ris(cslRecord(work)));
    expect(JSON.parse(file('cite.json'))).toMatchObject([{ URL: place.url, page: `para. ${ref}` }]);
    expect(file('qr.svg')).toBe(qrSvg(place.url));
    const card = JSON.parse(readFile(pathOf(routes.oembed(ref)))) as Record<string, string>;
    expect(card).toMatchObject({ version: '1.0', type: 'rich', url: place.url });
    expect(card['html']).toContain(`src="${absolute(edition, routes.passageFile(ref, 'embed/'))}"`);
  });

  testEvery('has a card without script, whose links open outside the frame', ({ passage, place }) => {
    const { ref } = passage;
    const card = parsePage(readPage(pathOf(routes.passageFile(ref, 'embed/'))));
    expect(elements(card, ({ tagName }) => tagName === 'script')).toEqual([]);
    const [own] = having(card, 'dataPassage');
    expect(own && toString(own)).toBe(passage.text);
    const links = elements(card, ({ tagName }) => tagName === 'a');
    expect(links.map(({ properties }) => String(properties.href))).toContain(place.url);
    expect(links.filter(({ properties }) => properties.target !== '_blank')).toEqual([]);
    expect(attributes(card, 'link', 'rel', 'href').filter(([rel]) => rel === 'canonical')).toEqual([
      ['canonical', place.url],
    ]);
  });
});

test('the number of a passage in its chapter leads to its own page without script', () => {
  for (const { slug, passages } of edition.chapters) {
    const numbers = elements(parsePage(readPage(`${slug}/`)), ({ properties }) =>
      String(properties.className).includes('passage-number'),
    );
    expect(numbers.map(({ properties }) => properties.href)).toEqual(
      passages.map(({ ref }) => routes.passagePage(ref)),
    );
  }
});

test('every page has one canonical address at most', () =>
  forEvery(
    pagePaths().filter((path) => !path.endsWith('embed/')),
    String,
    (path) => {
      const links = attributes(parsePage(readPage(path)), 'link', 'rel', 'href');
      expect(links.filter(([rel]) => rel === 'canonical').length).toBeLessThanOrEqual(1);
    },
  ));

test('the sitemap lists every page of the edition, and robots.txt the sitemap', () => {
  const listed = Array.from(readFile('sitemap.xml').matchAll(/<loc>([^<]*)/g), ([, url = '']) => pathOf(url));
  // What is not to be found from outside: the page for no page, the search, a reader's own notes, and the cards for frames.
  const pages = pagePaths().filter((path) => !/^(?:404|search\/|my-notes\/)|\/embed\/$/.test(path));
  expect(listed.toSorted()).toEqual(pages);
  expect(readFile('robots.txt')).toContain(`Sitemap: ${absolute(edition, routes.sitemap())}`);
});
