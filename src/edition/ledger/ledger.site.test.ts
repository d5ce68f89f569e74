/** Every address of the ledger is in the finished site. */
import { expect, test } from 'vitest';
import { ADDRESS_KINDS } from '../../schemas/permalinks.ts';
import { having, parsePage } from '../../testing/html.ts';
import { pagePaths, readPage } from '../../testing/site.ts';
import { getLoadedEdition } from '../edition.ts';
import { formerPages, idOfAddress, urlOfAddress } from './former.ts';

const { edition, ledger } = await getLoadedEdition();
const paths = new Set(pagePaths());
const idsOf = (path: string): string[] => having(parsePage(readPage(path)), 'id').map((e) => String(e.properties.id));

test.each(ADDRESS_KINDS)('every address of the %s resolves', (kind) => {
  const pages = new Map<string, string[]>();
  const lost = Object.entries(ledger?.[kind] ?? {}).filter(([key, { moved, withdrawn }]) => {
    if (moved !== undefined || withdrawn !== undefined) return false;
    const path = urlOfAddress(edition, kind, key).slice(edition.base.length).replace(/#.*$/, '');
    const ids = pages.get(path) ?? idsOf(path);
    pages.set(path, ids);
    // A chapter is a page.
    const id = idOfAddress(kind, key);
    return id === '' ? !paths.has(path) : !ids.includes(id);
  });
  expect(lost).toEqual([]);
  expect(Object.keys(ledger?.[kind] ?? {})).not.toEqual([]);
});

test('every old page is there', () => {
  expect(formerPages(edition).filter(({ path }) => !paths.has(`${path}/`))).toEqual([]);
});
