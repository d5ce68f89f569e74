/**
 * Books built through every page and every check, short and long: one whose chapters are not 1 to N, and in the deep form one
 * of 70,000 words; their title pages and contents in the browser.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../scripts/serve/server.ts';
import { book } from './book.ts';
import { sharedBrowser } from './browser.ts';
import { buildEdition, type BuiltEdition } from './build-edition.ts';
import { isDeep } from './depth.ts';
import { longBook } from './long-book.ts';
import { madeEdition } from './made-edition.ts';
import { eventually } from './reader.ts';
import { pagePaths, readFile, readPage, serveSite } from './site.ts';

const OWN_NUMBERS = 'a book of six chapters in parts';
const IN_SECTIONS = 'seven chapters of 54 passages in 15 sections';
const OF_70_000_WORDS = 'thirty chapters of 40 passages';

const BOOKS = {
  [OWN_NUMBERS]: { files: book(), form: 'rows' },
  [IN_SECTIONS]: { files: longBook({ chapters: 7, passages: 54, sections: 15, words: 20 }), form: 'bars' },
  ...(isDeep
    ? {
        'one chapter of 60 passages': { files: longBook({ chapters: 1, passages: 60, words: 20 }), form: 'rows' },
        [OF_70_000_WORDS]: { files: longBook({ chapters: 30, passages: 40, sections: 6, words: 62 }), form: 'bars' },
      }
    : {}),
};

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

describe.each(Object.entries(BOOKS))('%s', (name, { files, form }) => {
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

  test('has a page for each chapter and passage, and is built without a fault', () => {
    const paths = pagePaths(built.dir);
    for (const [of, text] of Object.entries(files).filter(([path]) => path.startsWith('chapters/'))) {
      const [, number = '', slug = ''] = /\/([^-]+)-(.+)\.mdx$/.exec(of) ?? [];
      const passages = Array.from(text.matchAll(/^¶(\w+)/gm), ([, ref = '']) => `p/${number.toUpperCase()}.${ref}/`);
      expect(paths).toEqual(expect.arrayContaining([`${slug}/`, ...passages, `${passages.at(-1) ?? ''}embed/`]));
    }
    expect(built.said).not.toMatch(/\d faults?/);
  });

  if (name === OF_70_000_WORDS)
    test('has so many words', () => {
      expect(Object.values(files).join(' ').split(/\s+/).length).toBeGreaterThan(70_000);
    });

  if (name === OWN_NUMBERS) ofItsNumbers(() => built.dir);

  if (name !== IN_SECTIONS) return;
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

/** What is asked of the book with a preface, numbers of its own and appendices. */
function ofItsNumbers(dir: () => string): void {
  const page = (path: string): string => readPage(path, dir());

  test('names its chapters as they are numbered, its parts, and where the study has another title', () => {
    expect(page('sources/')).toMatch(/<p class="kicker">Appendix A<\/p>/);
    expect(page('wicks/')).toMatch(/<p class="kicker">Part I. Wicks · Chapter 5<\/p>/);
    expect(page('wicks/')).toContain('In the study: “On some wicks”');
    expect(page('')).not.toMatch(/<span class="num">0<\/span>\s*Preface/);
  });

  test('has no page of an apparatus that it lacks, and no word of it', () => {
    const lacking = ['references/', 'timeline/', 'places/', 'people/', 'relations/', 'evidence/', 'organizations/'];
    expect(pagePaths(dir()).filter((path) => lacking.some((one) => path.startsWith(one)))).toEqual([]);
    const sitemap = readFile('sitemap.xml', dir());
    for (const path of lacking) expect(sitemap).not.toContain(`/${path}`);
    for (const path of ['', 'wicks/', 'sources/', 'search/', 'downloads/'])
      for (const one of lacking) expect(page(path).includes(`href="/${one}`), `${path} leads to ${one}`).toBe(false);
    expect(page('search/')).not.toMatch(/value="(?:event|reference|claim)"/);
    expect(page('downloads/')).not.toContain('/downloads/references.');
    expect(page('wicks/')).not.toContain('0 works');
  });
}
