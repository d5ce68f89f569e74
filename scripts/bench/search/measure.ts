/** One reader on a slow line searches three times: what it takes, and what it weighs. */
import type { Browser } from 'playwright-core';
import type { SlowLine } from './slow-line.ts';

/** A site with a search that opens with Ctrl-K; `field`, `result` and `status` are selectors. */
export interface Subject {
  name: string;
  line: SlowLine;
  /** Path of the page on which the reader is. */
  page: string;
  field: string;
  result: string;
  /** What says that the search has been answered from the full text, and with which words. */
  status: string;
  answered: (words: string) => string;
}

/** Milliseconds, and bytes that come down the line, headers included. */
export interface Measured {
  first: number;
  firstBytes: number;
  whole: number;
  wholeBytes: number;
  aheadBytes: number;
  next: number;
  nextBytes: number;
  hardBytes: number;
}

const SLOWER = 4;
/** Milliseconds for what is still under way. */
const SETTLING = 3000;

export async function measureSearch(
  browser: Browser,
  { line, page: path, field, result, status, answered }: Subject,
  [one, two, hard]: readonly [string, string, string],
): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  line.slow = false;
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    // Looked for at every frame, in the page.
    const says = (words: string) =>
      page.waitForFunction(
        ([selector = '', answer = '']) => document.querySelector(selector)?.textContent.includes(answer),
        [status, answered(words)],
      );
    await page.goto(new URL(path, line.url).href, { waitUntil: 'networkidle' });
    line.slow = true;
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const [start, opened] = [performance.now(), line.bytes()];
    await page.keyboard.press('Control+k');
    await page.locator(field).fill(one);
    await page.waitForFunction((selector) => document.querySelector(selector), result);
    const atFirst = { first: performance.now() - start, firstBytes: line.bytes() - opened };
    await says(one);
    const atWhole = { whole: performance.now() - start, wholeBytes: line.bytes() - opened };
    await page.waitForTimeout(SETTLING);
    const shown = await page.locator(result).first().textContent();
    const [key, before] = [performance.now(), line.bytes()];
    const aheadBytes = before - opened - atWhole.wholeBytes;
    await page.locator(field).fill(two);
    await page.waitForFunction(
      ([selector = '', last]) => ![undefined, last].includes(document.querySelector(selector)?.textContent),
      [result, shown ?? ''],
    );
    const next = performance.now() - key;
    await page.waitForTimeout(SETTLING);
    const nextBytes = line.bytes() - before;
    await page.locator(field).fill(hard);
    await page.waitForTimeout(SETTLING);
    return { ...atFirst, ...atWhole, aheadBytes, next, nextBytes, hardBytes: line.bytes() - before - nextBytes };
  } finally {
    await context.close();
  }
}
