/**
 * Pages of a browser that tests borrow one after the other. A page that is made for one test starts a process and fills
 * its caches: on a machine of two cores that takes five times as long as to go to another address in one that is there.
 */
import type { BrowserContextOptions, Page } from 'playwright-core';

export interface PagesToLend {
  /**
   * A page with these options that shows nothing of the site yet, with nothing stored. What tests do to pages for good
   * keeps these for tests of the same `use`.
   */
  lend: (options: BrowserContextOptions, use?: string) => Promise<Page>;
  /** Puts those that are lent back as they were. */
  takeBack: () => Promise<void>;
  /** Closes those that are free. */
  close: () => Promise<void>;
}

/** `make` opens a page in a context of its own; `site` is the address whose storage is cleared after use. */
export function pagesToLend(site: string, make: (options: BrowserContextOptions) => Promise<Page>): PagesToLend {
  const free: Record<string, Page[]> = {};
  const lent: Loan[] = [];
  return {
    async lend(options, use = '') {
      const kind = use + JSON.stringify(options);
      const page = free[kind]?.pop() ?? (await make(options));
      lent.push({ kind, page, options, size: page.viewportSize() });
      return page;
    },
    async takeBack() {
      await Promise.all(
        lent.splice(0).map(async (loan) => {
          if (await blanked(loan, site)) (free[loan.kind] ??= []).push(loan.page);
          else await loan.page.context().close();
        }),
      );
    },
    async close() {
      await Promise.all(
        Object.values(free)
          .flatMap((pages) => pages.splice(0))
          .map((page) => page.context().close()),
      );
    },
  };
}

interface Loan {
  /** Pages of one kind have the same options and use. */
  kind: string;
  page: Page;
  options: BrowserContextOptions;
  /** Of its window, when it was lent. */
  size: ReturnType<Page['viewportSize']>;
}

/** Puts a page back as it was, and says whether that could be done: not where it was closed or shows another site. */
async function blanked({ page, options, size }: Loan, site: string): Promise<boolean> {
  if (page.isClosed() || !page.url().startsWith(site)) return false;
  const others = page
    .context()
    .pages()
    .filter((other) => other !== page);
  await Promise.all(others.map((other) => other.close()));
  await page.unrouteAll();
  const { colorScheme = 'light', reducedMotion = 'no-preference', forcedColors = 'none' } = options;
  await page.emulateMedia({ media: null, colorScheme, reducedMotion, forcedColors });
  if (size) await page.setViewportSize(size);
  if (options.javaScriptEnabled !== false)
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  await page.mouse.move(0, 0);
  // Of the site, since a page of another one would have a process of its own.
  await page.goto(`${site}robots.txt`);
  return true;
}
