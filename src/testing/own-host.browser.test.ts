import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../../scripts/serve/server.ts';
import { launchBrowser } from './browser.ts';
import { browsedPaths, serveSite } from './site.ts';

let browser: Browser;
let site: RunningServer;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

test.each(browsedPaths())('page /%s asks its own host alone and reports no error', async (path) => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) complaints.push(`asks ${request.url()}`);
  });
  await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle' });
  expect(complaints).toEqual([]);
  await page.close();
});
