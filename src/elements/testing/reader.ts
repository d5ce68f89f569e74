/** A reader with a browser, for the browser tests of the elements. They look at the finished edition in `dist/`. */
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from '../../testing/browser.ts';
import { readFile, readPage, serveSite } from '../../testing/site.ts';

export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 390, height: 800 };
/** A window of 1280 × 1024 at 400 % zoom. */
export const ZOOMED = { width: 320, height: 256 };

/** How a page says that its policy stopped something. */
const VIOLATION = 'Policy violated:';

export interface Reader {
  /** Opens a page, in a browser of its own unless one is given. */
  open: (path: string, options?: BrowserContextOptions | BrowserContext) => Promise<Page>;
  browse: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

/**
 * Serves the site (`serve` for another one) and starts a browser for the tests of a file. After each test the pages are closed, and the test fails
 * if one of them reported an error or broke its own policy: so every feature is tested with the policy on.
 */
export function reader(serve: () => ReturnType<typeof serveSite> = serveSite): Reader {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  const problems: string[] = [];
  const open = new Set<BrowserContext>();
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serve()]);
  });
  afterEach(async () => {
    await Promise.all([...open].map((context) => context.close()));
    open.clear();
    expect(problems.splice(0)).toEqual([]);
  });
  afterAll(() => Promise.all([browser.close(), site.close()]));

  async function browse(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport: WIDE, ...options });
    context.setDefaultTimeout(10_000);
    open.add(context);
    return context;
  }
  return {
    browse,
    async open(path, options = {}) {
      const context = 'newPage' in options ? options : await browse(options);
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
  await expect.poll(read, { timeout: 5_000 }).toEqual(expected);
}
