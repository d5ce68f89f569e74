/** Budgets of the pages, as a reader's browser transfers them: compressed, with the fonts and scripts it asks for. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../../scripts/serve/server.ts';
import { BUDGETS, FIGURE_PAGES } from '../checks/budgets.ts';
import { getEdition } from '../edition/edition.ts';
import { launchBrowser } from './browser.ts';
import { serveSite } from './site.ts';

const edition = await getEdition();
let browser: Browser;
let site: RunningServer;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));

/** Bytes that a first visit to a page transfers, headers included, by kind of resource. */
async function transfer(path: string): Promise<{ total: number; script: number; font: number }> {
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

test.each(edition.chapters)('chapter $number stays within its budget', async ({ slug }) => {
  const weight = await transfer(`${slug}/`);
  expect(weight.total).toBeGreaterThan(0);
  expect(weight.script).toBeLessThanOrEqual(BUDGETS.script);
  expect(weight.font).toBeLessThanOrEqual(BUDGETS.font);
  expect(weight.total).toBeLessThanOrEqual(BUDGETS.chapter);
});

test.each(FIGURE_PAGES)('the figure page /%s stays within its budget', async (path) => {
  expect((await transfer(path)).total).toBeLessThanOrEqual(BUDGETS.figure);
});
