/** Budgets of the pages, as a reader's browser transfers them: compressed, with the fonts and scripts it asks for. */
import { beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../../scripts/serve/server.ts';
import { BUDGETS, FIGURE_PAGES } from '../checks/budgets.ts';
import { getEdition } from '../edition/load.ts';
import { sharedBrowser } from './browser.ts';
import { serveSite } from './site.ts';

const edition = await getEdition();
const chapters = edition.chapters.map(({ slug }) => `${slug}/`);
interface Weight {
  total: number;
  script: number;
  font: number;
}
let weights: Map<string, Weight>;
beforeAll(async () => {
  const site = await serveSite();
  // Side by side, as most of it is waiting.
  const weighed = [...chapters, ...FIGURE_PAGES].map(async (path) => [path, await transfer(site, path)] as const);
  weights = new Map(await Promise.all(weighed));
  await site.close();
});

/** Bytes that a first visit to a page transfers, headers included, by kind of resource. */
async function transfer(site: RunningServer, path: string): Promise<Weight> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  const kinds = new Map<string, string>();
  const sums = { total: 0, script: 0, font: 0 };
  client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sums.total += encodedDataLength;
    if (kinds.get(requestId) === 'Script') sums.script += encodedDataLength;
    if (kinds.get(requestId) === 'Font') sums.font += encodedDataLength;
  });
  await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle' });
  // Fonts are asked for where they are needed, so the reader scrolls to the end.
  await page.keyboard.press('End');
  await page.waitForLoadState('networkidle');
  await context.close();
  return sums;
}

test.each(chapters)('the chapter /%s stays within its budget', (path) => {
  const weight = weights.get(path);
  expect(weight?.total).toBeGreaterThan(0);
  expect(weight?.script).toBeLessThanOrEqual(BUDGETS.script);
  expect(weight?.font).toBeLessThanOrEqual(BUDGETS.font);
  expect((weight?.total ?? Infinity) - (weight?.font ?? 0)).toBeLessThanOrEqual(BUDGETS.chapter);
});

test.each(FIGURE_PAGES)('the figure page /%s stays within its budget', (path) => {
  const { total = Infinity, font = 0 } = weights.get(path) ?? {};
  expect(total - font).toBeLessThanOrEqual(BUDGETS.figure);
});
