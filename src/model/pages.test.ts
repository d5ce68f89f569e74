import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { routesUnder } from './addresses.ts';
import { OWN_ADDRESSES, PAGES, SITE_PAGES } from './pages.ts';

/** Pages with an address of their own: no parameter in the name of the file, unless it is there for want of content. */
const files = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .map((file) => file.replace(/^\[(\w+)\]\.astro$/, (name, key: string) => (key in PAGES ? `${key}.astro` : name)))
  .filter((file) => /^[^[]+\.astro$/.test(file) && file !== '404.astro')
  .map((file) => file.replace(/(?:^|(?<=\/))index\.astro$|\.astro$/, (end) => (end === '.astro' ? '/' : '')));

test('every page of the site has a row in the table, and every row its page', () => {
  expect(SITE_PAGES.map(({ path }) => path).sort()).toEqual(files.filter((path) => path !== '').sort());
});

test('every page has its address, which no chapter may take', () => {
  for (const { key, path } of SITE_PAGES) {
    expect(routesUnder('/lamps/')[key]()).toBe(`/lamps/${path}`);
    expect(OWN_ADDRESSES).toContain(path.split('/')[0]);
  }
});
