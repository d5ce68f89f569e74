/** What reference managers and search engines take from every page, and from the files beside it: the same. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { elements, parsePage } from '../../checks/html.ts';
import { getEdition } from '../../edition/load.ts';
import { absolute } from '../../model/permalink.ts';
import { pagePaths, readFile, readPage } from '../../testing/site.ts';
import { readAsZotero } from '../../testing/zotero.ts';
import { editorsOf, nameInWords } from '../cite/editors.ts';
import { pinpointOf } from '../cite/pinpoint.ts';
import { fullTitle } from '../cite/work.ts';

const edition = await getEdition();
const { config, routes, site } = edition;
const date = config.date.replaceAll('-', '/');
const creators = editorsOf(config).map((name) =>
  'literal' in name ? { lastName: name.literal } : { lastName: name.family, firstName: name.given },
);
const pathOf = (address: string): string => absolute(edition, address).slice(site.length);
const shared = { creators, language: config.language };
const version = `Version ${config.version}`;

const parts = [
  ...edition.chapters.map(({ url, title }) => ({
    path: pathOf(url),
    title,
    pages: undefined,
    url: absolute(edition, url),
  })),
  ...edition.passages.map(({ ref, chapter }) => {
    const url = absolute(edition, routes.passagePage(ref));
    const title = edition.chapters.find(({ number }) => number === chapter)?.title ?? '';
    return { path: url.slice(site.length), title, pages: pinpointOf(ref), url };
  }),
];

describe('Zotero reads', () => {
  test.each(parts)('/$path as a section of the book', ({ path, title, pages, url }) => {
    expect(readAsZotero(readPage(path))).toEqual({
      itemType: 'bookSection',
      title,
      publicationTitle: fullTitle(config),
      date,
      ...(pages && { pages }),
      ...(config.publisher && { publisher: config.publisher }),
      url,
      edition: version,
      ...shared,
    });
  });

  test.each(edition.passages)('the card of $ref as its passage', ({ ref }) => {
    const [page, card] = [routes.passagePage(ref), routes.passageFile(ref, 'embed/')];
    expect(readAsZotero(readPage(pathOf(card)))).toEqual(readAsZotero(readPage(pathOf(page))));
  });

  test('the title page as the book', () => {
    expect(readAsZotero(readPage(''))).toMatchObject({
      itemType: 'book',
      title: fullTitle(config),
      date: config.date,
      url: site,
      edition: version,
      ...shared,
    });
  });

  test('every other page with editors and date of the edition', () => {
    const known = new Set(['', ...parts.map(({ path }) => path)]);
    const others = pagePaths().filter((path) => !known.has(path) && !path.endsWith('embed/'));
    expect(others.length).toBeGreaterThan(5);
    for (const path of others)
      expect([path, readAsZotero(readPage(path))]).toMatchObject([
        path,
        { itemType: 'webpage', date: config.date, ...shared },
      ]);
  });
});

test.each(parts)('the files of /$path say what the page says', ({ path, title, pages, url }) => {
  for (const extension of ['bib', 'ris', 'json']) {
    const [item] = new Cite(readFile(`${path}cite.${extension}`)).data;
    expect([extension, item]).toMatchObject([
      extension,
      {
        type: 'chapter',
        title,
        'container-title': fullTitle(config),
        edition: version,
        URL: url,
        ...(pages && { page: pages }),
      },
    ]);
    expect(item?.author?.map(({ family, literal }) => literal ?? family)).toEqual(editorsOf(config).map(nameInWords));
    expect(item?.issued?.['date-parts'][0]?.[0]).toBe(Number(config.date.slice(0, 4)));
  }
});

test('the library is read whole by an independent parser', () => {
  const ids = edition.references.map(({ id }) => id).sort();
  for (const extension of ['bib', 'ris', 'json']) {
    const items = new Cite(readFile(`downloads/references.${extension}`)).data as { id: string; title?: string }[];
    expect(items.map(({ id }) => id).sort(), extension).toEqual(ids);
    const titled = edition.references.filter(({ item }) => item.title !== undefined).length;
    expect(items.filter(({ title }) => title !== undefined && title !== '').length, extension).toBe(titled);
  }
});

/** Which types schema.org lets a property have: https://schema.org/author, /editor, /publisher. */
const ALLOWED: Record<string, string[]> = {
  author: ['Person', 'Organization'],
  editor: ['Person'],
  publisher: ['Person', 'Organization'],
};

test('JSON-LD has persons and bodies where schema.org lets them stand', () => {
  const found: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [property, inner] of Object.entries(value)) {
      const allowed = ALLOWED[property];
      if (allowed)
        for (const one of [inner].flat() as { '@type': string }[]) {
          found.push(property);
          expect(allowed, property).toContain(one['@type']);
        }
      look(inner);
    }
  };
  for (const path of ['', ...parts.map(({ path }) => path)])
    for (const script of elements(
      parsePage(readPage(path)),
      ({ properties }) => properties.type === 'application/ld+json',
    ))
      look(JSON.parse(toString(script)));
  expect(new Set(found)).toContain('author');
});
