/** A reader with a browser, for browser tests. They look at the finished edition in `dist/` unless another site is named. */
import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { sharedBrowser } from './browser.ts';
import { pagesToLend, type PagesToLend } from './lent-pages.ts';
import { readFile, readPage, serveSite } from './site.ts';

export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 390, height: 800 };
/** A window of 1280 × 1024 at 400 % zoom. */
export const ZOOMED = { width: 320, height: 256 };
/** Milliseconds after which what a reader waits for has failed; a busy machine needs some. */
export const PATIENCE = 20_000;

const AN_HOUR = 3_600_000;

/** How a page says that its policy stopped something. */
const VIOLATION = 'Policy violated:';

export interface Reader {
  /** Opens a page, as in a browser that has seen nothing before, or in the context that is given. */
  open: (path: string, options?: BrowserContextOptions | BrowserContext) => Promise<Page>;
  /**
   * Opens a page in which time stands still until `page.clock` lets it pass: what the page waits for is a matter of the
   * test alone, however busy the machine is.
   */
  openStill: (path: string, options?: BrowserContextOptions | BrowserContext) => Promise<Page>;
  /** A browser of one's own: for permissions, for scripts and answers of the test, for an empty cache. */
  browse: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

/** A site, and the pages that are lent to look at it. */
interface Library {
  url: string;
  lent: PagesToLend;
  close: () => Promise<unknown>;
}

/** When, in its own time, a page stands still. */
const stopped = new WeakMap<Page, number>();

/** What the pages of the running test reported. */
const problems: string[] = [];

async function libraryOf(serve: typeof serveSite): Promise<Library> {
  const { url, close } = await serve();
  const lent = pagesToLend(url, async (options) => watched(await contextOf(options)));
  return { url, lent, close: () => Promise.all([lent.close(), close()]) };
}

let shared: Promise<Library> | undefined;

/**
 * Serves the site (`serve` for another one) for the tests of a file. Files of a worker share the browser, and those that
 * look at the finished edition its pages as well. After each test the pages are put away, and the test fails if one of
 * them reported an error or broke its own policy: so every feature is tested with the policy on.
 */
export function reader(serve?: typeof serveSite): Reader {
  let library: Library;
  const own = new Set<BrowserContext>();
  beforeAll(async () => {
    library = await (serve ? libraryOf(serve) : (shared ??= libraryOf(serveSite)));
  });
  afterEach(async () => {
    await Promise.all([library.lent.takeBack(), ...[...own].map((context) => context.close())]);
    own.clear();
    expect(problems.splice(0)).toEqual([]);
  });
  afterAll(() => (serve ? library.close() : undefined));

  return {
    async browse(options = {}) {
      const context = await contextOf(options);
      own.add(context);
      return context;
    },
    async open(path, options = {}) {
      const page = 'newPage' in options ? await watched(options) : await library.lent.lend(options);
      await page.goto(library.url + path);
      return page;
    },
    async openStill(path, options = {}) {
      const page = 'newPage' in options ? await watched(options) : await library.lent.lend(options, 'still');
      const until = (stopped.get(page) ?? Date.now()) + AN_HOUR;
      // While a page loads, time passes.
      await (stopped.has(page) ? page.clock.resume() : page.clock.install());
      await page.goto(library.url + path);
      await page.evaluate(withCards);
      await page.clock.pauseAt(until);
      stopped.set(page, until);
      return page;
    },
  };
}

/** In the page: what is loaded at the first sign of a reader has come before time stands still. */
async function withCards(): Promise<void> {
  const link = document.querySelector('a.citation[data-cite], a.term[data-term], a.passage-link');
  if (!link) return;
  link.dispatchEvent(new Event('pointerover', { bubbles: true }));
  await customElements.whenDefined('hover-card');
}

async function contextOf(options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await (await sharedBrowser()).newContext({ viewport: WIDE, ...options });
  context.setDefaultTimeout(PATIENCE);
  return context;
}

/** A page that reports errors and what its policy stopped. */
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

/** Paths of all chapters, `lamps/`. */
export function chapterPaths(): string[] {
  const { chapters } = JSON.parse(readFile('api/edition.json')) as { chapters: { slug: string }[] };
  return chapters.map(({ slug }) => `${slug}/`);
}

/** Path of the chapter with the most notes. */
export function annotatedChapter(): string {
  const notes = (path: string): number => readPage(path).split('data-note-ref=').length;
  return chapterPaths().toSorted((a, b) => notes(b) - notes(a))[0] ?? '';
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
