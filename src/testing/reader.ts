/** A reader with a browser, for browser tests. They look at the finished edition in `dist/` unless another site is named. */
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from './browser.ts';
import { pagesToLend, type PagesToLend } from './lent-pages.ts';
import { readFile, readPage, serveSite } from './site.ts';

export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 390, height: 800 };
/** A window of 1280 × 1024 at 400 % zoom. */
export const ZOOMED = { width: 320, height: 256 };
/** Milliseconds after which what a reader waits for has failed; a busy machine needs some. */
const PATIENCE = 20_000;

/** How a page says that its policy stopped something. */
const VIOLATION = 'Policy violated:';

export interface Reader {
  /** Opens a page, as in a browser that has seen nothing before, or in the context that is given. */
  open: (path: string, options?: BrowserContextOptions | BrowserContext) => Promise<Page>;
  /** A browser of one's own: for permissions, for scripts and answers of the test, for an empty cache. */
  browse: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

/**
 * Serves the site (`serve` for another one) and starts a browser for the tests of a file. After each test the pages are
 * put away, and the test fails if one of them reported an error or broke its own policy: so every feature is tested with
 * the policy on.
 */
export function reader(serve: () => ReturnType<typeof serveSite> = serveSite): Reader {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let lent: PagesToLend;
  const problems: string[] = [];
  const own = new Set<BrowserContext>();
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serve()]);
    lent = pagesToLend(site.url, async (options) => watched(await contextOf(options)));
  });
  afterEach(async () => {
    await Promise.all([lent.takeBack(), ...[...own].map((context) => context.close())]);
    own.clear();
    expect(problems.splice(0)).toEqual([]);
  });
  afterAll(() => Promise.all([browser.close(), site.close()]));

  async function contextOf(options: BrowserContextOptions): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport: WIDE, ...options });
    context.setDefaultTimeout(PATIENCE);
    return context;
  }

  async function watched(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.text().startsWith(VIOLATION)) problems.push(message.text());
    });
    await page.addInitScript((mark) => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
        console.error(`${mark} ${effectiveDirective}: ${blockedURI} ${sample}`);
      });
    }, VIOLATION);
    return page;
  }

  return {
    async browse(options = {}) {
      const context = await contextOf(options);
      own.add(context);
      return context;
    },
    async open(path, options = {}) {
      const page = 'newPage' in options ? await watched(options) : await lent.lend(options);
      await page.goto(site.url + path);
      return page;
    },
  };
}

/** Path of the chapter with the most notes, `lamps/`. */
export function annotatedChapter(): string {
  const { chapters } = JSON.parse(readFile('api/edition.json')) as { chapters: { slug: string }[] };
  const paths = chapters.map(({ slug }) => `${slug}/`);
  const notes = (path: string): number => readPage(path).split('data-note-ref=').length;
  return paths.toSorted((a, b) => notes(b) - notes(a))[0] ?? '';
}

/** Gives an element the focus as the Tab key does, so that it shows. */
export async function focusByKey(page: Page, element: Locator): Promise<void> {
  await page.keyboard.press('Shift');
  await element.focus();
}

/** Waits until a condition in the page holds, or fails with what was last seen. */
export async function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
  await expect.poll(read, { timeout: PATIENCE }).toEqual(expected);
}
