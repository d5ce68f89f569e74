/** Every page in a real browser: accessible in light and dark, no sideways scrolling, nothing asked of other hosts. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../scripts/serve/server.ts';
import { violations } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { browsedPaths, serveSite } from './site.ts';

let browser: Browser;
let site: RunningServer;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

interface Opened {
  page: Page;
  /** What the console said and which other hosts were asked. */
  complaints: string[];
  close: () => Promise<void>;
}

async function open(path: string, options: Parameters<Browser['newContext']>[0]): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:')) complaints.push(request.url());
  });
  await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle' });
  return { page, complaints, close: () => context.close() };
}

describe.each(browsedPaths())('/%s', (path) => {
  test.each(['light', 'dark'] as const)('is accessible and quiet in %s', async (colorScheme) => {
    const { page, complaints, close } = await open(path, { colorScheme, viewport: { width: 1280, height: 900 } });
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('does not scroll sideways at 320 px, with script and without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, close } = await open(path, { javaScriptEnabled, viewport: { width: 320, height: 700 } });
      const { scrollWidth, clientWidth } = await sizes(page);
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      await close();
    }
  });
});

/** Widths of the document, asked of the browser itself, since a page without script cannot tell. */
async function sizes(page: Page): Promise<{ scrollWidth: number; clientWidth: number }> {
  const client = await page.context().newCDPSession(page);
  const { cssContentSize, cssLayoutViewport } = await client.send('Page.getLayoutMetrics');
  return { scrollWidth: Math.round(cssContentSize.width), clientWidth: Math.round(cssLayoutViewport.clientWidth) };
}
