/** One first visit to a page, on a slow line and a slow machine: what it takes, and what it weighs. */
import type { Browser, CDPSession, Page } from 'playwright-core';

/** Milliseconds; bytes as transferred, headers included. */
export interface Visit {
  lcp: number;
  /** Time of tasks beyond 50 ms, from the first paint on. */
  tbt: number;
  cls: number;
  requests: number;
  bytes: number;
  fontBytes: number;
  imageBytes: number;
}

const PHONE = { width: 412, height: 915 };
const SLOWER = 4;
/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
export const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
/** Milliseconds without a request after which a page has loaded, and for what it does then. */
const QUIET = 1500;
const AFTERWARDS = 800;

interface Seen {
  lcp: number;
  cls: number;
  first: number;
  tasks: [start: number, duration: number][];
}

/** In the page: notes what the browser tells of paints, shifts and long tasks. */
function watch(): void {
  const seen: Seen = { lcp: 0, cls: 0, first: 0, tasks: [] };
  Object.assign(window, { seen });
  const on = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  on('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  on('layout-shift', (entry) => (seen.cls += (entry as PerformanceEntry & { value: number }).value));
  on('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
  on('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen.first = startTime));
}

/** A page of its own in a browser without memory, on the slow line. */
export async function slowPage(
  browser: Browser,
): Promise<{ page: Page; client: CDPSession; close: () => Promise<void> }> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: PHONE });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', LINE);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return { page, client, close: () => context.close() };
}

export async function visit(browser: Browser, url: string): Promise<Visit> {
  const { page, client, close } = await slowPage(browser);
  const types = new Map<string, string>();
  const sums = { bytes: 0, Font: 0, Image: 0 };
  let last = performance.now();
  client.on('Network.requestWillBeSent', () => (last = performance.now()));
  // The icon of a tab is asked for by some browsers and at some times.
  client.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (!/\.(?:ico|svg)$/.test(new URL(response.url).pathname) || type === 'Image') types.set(requestId, type);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    last = performance.now();
    const type = types.get(requestId);
    if (type) sums.bytes += encodedDataLength;
    if (type === 'Font' || type === 'Image') sums[type] += encodedDataLength;
  });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'load' });
  while (performance.now() - last < QUIET) await page.waitForTimeout(100);
  await page.waitForTimeout(AFTERWARDS);
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  await close();
  return {
    lcp: seen.lcp,
    tbt: seen.tasks
      .filter(([start, duration]) => start + duration > seen.first)
      .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
    cls: seen.cls,
    requests: types.size,
    bytes: sums.bytes,
    fontBytes: sums.Font,
    imageBytes: sums.Image,
  };
}

/** Milliseconds for which a reader's pointer rests on a link before it is followed. */
const REST = 1500;

/** How long it takes from following the link to the next page, on which the pointer has rested, to the first paint there. */
export async function secondPage(browser: Browser, url: string): Promise<number> {
  const { page, close } = await slowPage(browser);
  await page.goto(url, { waitUntil: 'networkidle' });
  const link = page.locator('nav.turn a').last();
  await link.hover();
  await page.waitForTimeout(REST);
  await Promise.all([page.waitForEvent('load'), link.click()]);
  const painted = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  );
  await close();
  return painted;
}
