/** Every address of the ledger, as a reader follows it; some of each page as from elsewhere, in a wide and a narrow window. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { idOfAddress, urlOfAddress } from '../../ledger/former.ts';
import { getLoadedEdition } from '../../edition/load.ts';
import { ADDRESS_KINDS } from '../../schemas/permalinks.ts';
import { violations } from '../../testing/axe.ts';
import { annotatedChapter, eventually, NARROW, PATIENCE, reader, WIDE } from '../../testing/reader.ts';
import { follow, lookAt, SHOWN } from '../../testing/target.ts';

const { open } = reader();
const { edition, ledger } = await getLoadedEdition();
const addresses = ADDRESS_KINDS.filter((kind) => kind !== 'chapters').flatMap((kind) =>
  Object.entries(ledger?.[kind] ?? {})
    .filter(([, { moved, withdrawn }]) => moved === undefined && withdrawn === undefined)
    .map(([key]) => ({
      path: urlOfAddress(edition, kind, key).slice(edition.base.length).replace(/#.*$/, ''),
      id: idOfAddress(kind, key),
    })),
);
const pages = [...Map.groupBy(addresses, ({ path }) => path)];
const chapter = edition.chapters.find(({ slug }) => `${slug}/` === annotatedChapter());
const refs = chapter?.passages.map(({ ref }) => ref) ?? [];
const [second = '', third = '', fourth = ''] = refs.slice(1, 4);
const guide = 'address-guide:not([hidden])';
const marks = 'document.querySelectorAll("[data-passage][data-here]").length';

const firstAndMiddle = <Item>(all: readonly Item[]): Item[] => [
  ...new Set([...all.slice(0, 1), ...all.slice(all.length >> 1).slice(0, 1)]),
];
const last = <Item>(all: readonly Item[]): Item[] => all.slice(-1);

test('the ledger has addresses', () => {
  expect(JSON.parse(readFileSync('content/permalinks.json', 'utf8'))).toMatchObject({ passages: {} });
  expect(addresses.length).toBeGreaterThan(edition.passages.length);
});

describe.each([
  ['a wide window', WIDE, firstAndMiddle],
  ['a narrow window', NARROW, last],
])('in %s', (_name, viewport, someOf) => {
  test.each(pages)('addresses of /%s, followed from elsewhere, show what they name', async (path, own) => {
    for (const { id } of someOf(own)) {
      const page = await open(`${path}#${id}`, { viewport });
      await expect.poll(() => lookAt(page, id), { message: id, timeout: PATIENCE }).toEqual(SHOWN);
      expect(await page.locator(guide).count()).toBe(0);
    }
  });

  test('a range marks all of its passages and shows the first', async () => {
    const page = await open(`${annotatedChapter()}#p${second}-p${fourth}`, { viewport });
    await eventually(() => lookAt(page, `p${second}`), SHOWN);
    await eventually(() => page.evaluate(marks), 3);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `p${third}`);
    await eventually(() => page.evaluate(marks), 0);
  });
});

test.each(pages)('every address of /%s, followed on the page, shows what it names', async (path, own) => {
  const page = await open(path);
  const ids = own.map(({ id }) => id);
  expect(await follow(page, ids, { patience: PATIENCE, unwanted: guide })).toEqual([]);
});

test('a reader who comes back to a range finds the place that was left', async () => {
  const page = await open(`${annotatedChapter()}#p${second}-p${fourth}`);
  await eventually(() => lookAt(page, `p${second}`), SHOWN);
  await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
  await page.goto(new URL('../references/', page.url()).href);
  await page.goBack();
  await eventually(() => page.evaluate(marks), 3);
  expect(await page.evaluate(() => Math.round(scrollY))).toBe(1500);
});

test.each([
  [`p${second}-p999.9`, second],
  ['p999.9', '999.9'],
  ['nothing-of-the-kind', 'nothing of the kind'],
])('the address #%s, of which the page has nothing, is named, and a search offered', async (fragment, words) => {
  const page = await open(`${annotatedChapter()}#${fragment}`);
  await page.locator(guide).waitFor();
  expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
  expect(await violations(page)).toEqual([]);
  await page.locator('[role="status"]', { hasText: `Search for “${words}”` }).waitFor({ state: 'attached' });
  const search = page.locator(guide).getByRole('link', { name: words });
  expect(await search.getAttribute('href')).toContain(`/search/?q=${words.replaceAll(' ', '+')}`);
  await page.locator(guide).getByRole('link', { name: 'Start of the chapter' }).click();
  await page.locator(guide).waitFor({ state: 'hidden' });
});

test('the message can be closed, and the text has the focus then', async () => {
  const page = await open(`${annotatedChapter()}#p999.9`);
  await page.locator(guide).getByRole('button', { name: 'Close' }).press('Enter');
  await page.locator(guide).waitFor({ state: 'hidden' });
  expect(await page.evaluate('document.activeElement.id')).toBe('main');
});
