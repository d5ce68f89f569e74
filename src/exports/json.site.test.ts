import { describe, expect, it } from 'vitest';
import { normalizeBase } from '../model/addresses.ts';
import { pagePaths, readFile, readPage } from '../testing/site.ts';
import { getEdition } from '../edition/load.ts';
import { printJson } from './json-file.ts';
import { scholarshipJson } from './scholarship-json.ts';

const LISTS = Object.keys(scholarshipJson(await getEdition())).filter((name) => name !== 'abbreviations');
const NAMES = ['edition', 'passages', 'references', 'glossary', 'notes', 'timeline', 'places', 'relations', ...LISTS];
const base = normalizeBase(process.env['BASE_PATH']);

/** Every address on this site in a JSON value, under any key `url`. */
function addressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'url' && typeof inner === 'string' && inner.startsWith('/') ? [inner] : addressesIn(inner),
  );
}

/** Whether a page of the site has the address, and an element the id after `#`. */
function isThere(address: string): boolean {
  const [path = '', id] = address.slice(base.length).split('#');
  return pagePaths().includes(path) && (id === undefined || readPage(path).includes(` id="${id}"`));
}

describe.each(NAMES)('/api/%s.json', (name) => {
  const text = readFile(`api/${name}.json`);

  it('is indented by two spaces and ends in a newline', () => {
    expect(text).toBe(printJson(JSON.parse(text)));
  });

  it('gives addresses that exist', () => {
    const addresses = addressesIn(JSON.parse(text));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !isThere(address))).toEqual([]);
  });
});
