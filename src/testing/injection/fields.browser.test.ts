/** Data of the content is words: whatever stands in a field, pages and files print it and nothing runs. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Browser, Page } from 'playwright-core';
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../../scripts/serve/server.ts';
import { elements, parsePage } from '../../checks/html.ts';
import { hasCode } from '../../checks/policy.ts';
import { sharedBrowser } from '../browser.ts';
import { buildEdition, type BuiltEdition } from '../build-edition.ts';
import { pagePaths, readFile, readPage, serveSite } from '../site.ts';
import { attackedEdition } from './hostile-edition.ts';
import { MARK, VECTORS } from './vectors.ts';

let built: BuiltEdition;
let browser: Browser;
let site: RunningServer;
beforeAll(async () => {
  using content = attackedEdition();
  // The build ends with all checks, of which one looks for code on pages.
  built = await buildEdition(content.path);
  [browser, site] = await Promise.all([sharedBrowser(), serveSite(built.dir, '/')]);
}, 300_000);
afterAll(async () => {
  await site.close();
  built[Symbol.dispose]();
});

const chapter = 'the-guild/';
const paths = ['references/', 'glossary/', 'timeline/', 'relations/', chapter];

test('every attack is printed on the pages that hold its field', () => {
  for (const path of ['references/', 'glossary/'])
    expect(readPage(path, built.dir).split(MARK).length, path).toBeGreaterThan(VECTORS.length);
});

test('no page has an element that an attack made', () => {
  for (const path of pagePaths(built.dir)) {
    const page = parsePage(readPage(path, built.dir));
    // The page's own, which the policy names.
    const [style] = elements(page, ({ tagName }) => tagName === 'style');
    const found = elements(page, (element) => {
      const own =
        element.tagName === 'script'
          ? JSON.stringify(element.properties)
          : JSON.stringify([element.tagName, element.properties]);
      const runs =
        (hasCode(element) && element !== style) ||
        ['iframe', 'object', 'embed', 'base', 'foreignObject', 'animate', 'set'].includes(element.tagName);
      return runs || (element.tagName === 'script' && own.includes(MARK));
    });
    expect(found, path).toEqual([]);
  }
});

test('data files can be read, and hold the words as they are', () => {
  const references = JSON.parse(readFile('api/references.json', built.dir)) as { id: string; title?: string }[];
  for (const [index, vector] of VECTORS.entries())
    expect(references.find(({ id }) => id === `attack-${index}`)?.title).toBe(`${index} ${vector}`.trim());
  for (const name of readdirSync(`${built.dir}/api`).filter((name) => name.endsWith('.json')))
    expect(() => JSON.parse(readFile(`api/${name}`, built.dir)) as unknown).not.toThrow();
});

test('feed and sitemap hold no element of an attack', () => {
  for (const name of ['feed.xml', 'sitemap.xml']) {
    const tags = new Set([...readFile(name, built.dir).matchAll(/<\/?([\w:]+)/g)].map(([, tag]) => tag));
    for (const tag of ['script', 'img', 'iframe', 'svg']) expect(tags.has(tag), `${tag} in ${name}`).toBe(false);
  }
});

test('a BibTeX file is one record, whatever its fields say', () => {
  const bib = readFile('p/1.1/cite.bib', built.dir);
  const records = new Cite(bib).data as { URL?: string }[];
  expect(records).toHaveLength(1);
  expect(records[0]?.URL).toMatch(/^https:\/\/lamps\.example\//);
});

describe.each([
  ['with', false],
  ['without', true],
])('%s the policy', (_, bypassCSP) => {
  let page: Page;
  const foreign: string[] = [];
  beforeAll(async () => {
    page = await browser.newPage({ bypassCSP });
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url)) foreign.push(request.url());
    });
  });
  afterAll(() => page.close());

  test.each(paths)('nothing runs on /%s', async (path) => {
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    if (path === chapter) {
      // Elements copy what is on the page into cards: one is opened.
      await page.locator('.text p :is(a.citation, a.term)').first().hover();
      await page.locator('hover-card:popover-open').waitFor();
    }
    expect(await page.evaluate((mark) => mark in window, MARK)).toBe(false);
    expect(foreign).toEqual([]);
  });
});
