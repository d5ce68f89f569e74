/** Every page in a real browser: accessible in light and dark, no sideways scrolling, nothing asked of other hosts. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../scripts/serve/server.ts';
import { COLOUR_RULES, violations } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { browsedPaths, serveSite } from './site.ts';

const WIDE = { width: 1280, height: 900 };
/** 1280 px at 400 % zoom. */
const SMALL = { width: 320, height: 700 };

let browser: Browser;
let site: RunningServer;
/** One page with script and one without, which go from address to address. */
let page: Page;
let quiet: Page;
/** What the console said, what failed, and which other hosts were asked. */
const complaints: string[] = [];

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
  const open = async (options: BrowserContextOptions) => (await browser.newContext(options)).newPage();
  [page, quiet] = [await open({ viewport: WIDE }), await open({ viewport: SMALL, javaScriptEnabled: false })];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:')) complaints.push(request.url());
  });
});
afterAll(() => Promise.all([browser.close(), site.close()]));

describe.each(browsedPaths())('/%s', (path) => {
  beforeAll(async () => {
    complaints.length = 0;
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
  });

  test('asks its own host alone and reports no error', () => {
    expect(complaints).toEqual([]);
  });

  test('is accessible in light', async () => {
    expect(await violations(page)).toEqual([]);
  });

  test('is accessible in dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    // The rest of the page is the same.
    expect(await violations(page, { rules: COLOUR_RULES })).toEqual([]);
  });

  test('does not scroll sideways at 320 px, with script and without', async () => {
    await page.setViewportSize(SMALL);
    await quiet.goto(site.url + path);
    for (const one of [page, quiet]) {
      const { scrollWidth, clientWidth } = await sizes(one);
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    }
  });
});

/** Widths of the document, asked of the browser itself, since a page without script cannot tell. */
async function sizes(page: Page): Promise<{ scrollWidth: number; clientWidth: number }> {
  const client = await page.context().newCDPSession(page);
  const { cssContentSize, cssLayoutViewport } = await client.send('Page.getLayoutMetrics');
  await client.detach();
  return { scrollWidth: Math.round(cssContentSize.width), clientWidth: Math.round(cssLayoutViewport.clientWidth) };
}
