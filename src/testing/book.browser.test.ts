/** Title page and contents of books, short and long. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../scripts/serve/server.ts';
import { book } from './book.ts';
import { sharedBrowser } from './browser.ts';
import { buildEdition, type BuiltEdition } from './build-edition.ts';
import { longBook } from './long-book.ts';
import { madeEdition } from './made-edition.ts';
import { eventually } from './reader.ts';
import { serveSite } from './site.ts';

const BOOKS = {
  'a book of six chapters in parts': { files: book(), form: 'rows' },
  'one chapter of 60 passages': { files: longBook({ chapters: 1, passages: 60, words: 20 }), form: 'rows' },
  'seven chapters of 54 passages in 15 sections': {
    files: longBook({ chapters: 7, passages: 54, sections: 15, words: 20 }),
    form: 'bars',
  },
};

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

describe.each(Object.entries(BOOKS))('%s', (_, { files, form }) => {
  let built: BuiltEdition;
  let site: RunningServer;
  beforeAll(async () => {
    using content = madeEdition(files);
    built = await buildEdition(content.path);
    site = await serveSite(built.dir, '/');
  }, 300_000);
  afterAll(async () => {
    await site.close();
    built[Symbol.dispose]();
  });
  const open = async (path: string, width: number): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(`${site.url}${path}`);
    return page;
  };

  test.each([320, 390, 960, 1024, 1440, 1920])(
    'has a title page that fits %i px, no label over another',
    async (width) => {
      const page = await open('', width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await page.locator(`.study-map.${form}`).count()).toBeGreaterThan(0);
      const touching = await page.locator('.strokes').evaluateAll((lists) =>
        lists.flatMap((list) => {
          const boxes = [...list.querySelectorAll('.num')].map((label) => {
            const range = document.createRange();
            range.selectNodeContents(label);
            return range.getBoundingClientRect();
          });
          return boxes.filter((box, at) => {
            const next = boxes[at + 1];
            return next && Math.abs(next.top - box.top) < 1 && next.left < box.right + 1;
          });
        }),
      );
      expect(touching).toEqual([]);
      await page.close();
    },
  );

  if (form !== 'bars') return;
  test('fills the line beside each section as far as it is read, at whatever level', async () => {
    const page = await open('chapter-2/', 1440);
    const lines = page.locator('.secs > li');
    const count = await lines.count();
    const read = () =>
      lines.evaluateAll((items) => items.map((item) => Number((item as HTMLElement).style.getPropertyValue('--read'))));
    expect(count).toBe(15);
    const at = 8;
    await page
      .locator('.text h2')
      .nth(at)
      .evaluate((heading) => {
        heading.scrollIntoView({ block: 'start', behavior: 'instant' });
      });
    await eventually(
      async () =>
        (await read()).map((part, index) =>
          index < at ? part === 1 : index === at ? part > 0 && part < 1 : part === 0,
        ),
      Array.from({ length: count }, () => true),
    );
    await eventually(() => page.locator('.rail [aria-current="location"]').count(), 1);
    await page.close();
  });
});
