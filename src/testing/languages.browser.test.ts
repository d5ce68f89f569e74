/** Editions in other languages, one of them from right to left, as readers see them. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../scripts/serve/server.ts';
import { violations } from './axe.ts';
import { sharedBrowser } from './browser.ts';
import { buildEdition, type BuiltEdition } from './build-edition.ts';
import { copyOnDisk, openFromDisk } from './copy-on-disk.ts';
import { testEdition } from './fault-case.ts';
import { englishIn, englishMessages, textsOfPage } from './english-left.ts';
import { browsedPaths, pagePaths, readFile, readPage, serveSite, textFiles } from './site.ts';

interface Sample {
  edition: 'german' | 'urdu';
  language: string;
  chapter: string;
  direction: 'ltr' | 'rtl';
  /** What a reader types, and the passage that answers it: an inflected form, another spelling. */
  queries: Record<string, string>;
}

const SAMPLES: Sample[] = [
  {
    edition: 'german',
    language: 'de',
    chapter: 'die-giesserei/',
    direction: 'ltr',
    queries: { Glocken: '1.4', Strassen: '1.2', 'älteste Glocke': '1.4' },
  },
  { edition: 'urdu', language: 'ur', chapter: 'chiragh/', direction: 'rtl', queries: { سیڑھی: '1.3', دروازے: '1.2' } },
];

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

describe.each(SAMPLES)('the $edition edition', ({ edition, language, chapter, direction, queries }) => {
  const isMirrored = direction === 'rtl';
  let built: BuiltEdition;
  let site: RunningServer;
  beforeAll(async () => {
    built = await buildEdition(testEdition(edition));
    site = await serveSite(built.dir, '/');
  }, 300_000);
  afterAll(async () => {
    await site.close();
    built[Symbol.dispose]();
  });
  const open = async (path: string, width = 1440): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(`${site.url}${path}`);
    return page;
  };

  test('is built without a warning', () => {
    expect(built.said).not.toContain('warning');
  });

  test('has no word of the English interface in what readers see or hear, nor in its scripts and files', () => {
    const messages = englishMessages(language);
    const found = pagePaths(built.dir).flatMap((path) =>
      textsOfPage(readPage(path, built.dir)).flatMap((text) =>
        englishIn(text, messages).map((message) => `/${path} has “${message}” in “${text.slice(0, 60)}”`),
      ),
    );
    // Schemas say in English what the fields are, as their names are English.
    for (const path of textFiles(built.dir).filter((path) => !path.startsWith('api/schema/'))) {
      const text = readFile(path, built.dir);
      for (const { path: name, run } of messages)
        if (run !== '' && text.includes(run)) found.push(`${path} has “${name}: ${run}”`);
    }
    expect(found).toEqual([]);
  });

  test('has pages that fit every window, none with a barrier', async () => {
    const page = await open('');
    const found: string[] = [];
    for (const path of browsedPaths(built.dir)) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`${site.url}${path}`);
      expect(await page.evaluate(() => getComputedStyle(document.body).direction), path).toBe(direction);
      found.push(...(await violations(page)).map((violation) => `${path} ${violation}`));
      for (const width of [320, 390, 1024]) {
        await page.setViewportSize({ width, height: 900 });
        if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width)
          found.push(`${path} is wider than ${width} px`);
      }
    }
    expect(found).toEqual([]);
    await page.close();
  });

  test('lets references hang inside their column, in whatever script they are', async () => {
    const page = await open('references/', 390);
    const beyond = await page.locator('.work-ref').evaluateAll((works) =>
      works.flatMap((work) => {
        const range = document.createRange();
        range.selectNodeContents(work);
        const { left, right } = work.getBoundingClientRect();
        const lines = [...range.getClientRects()];
        return lines.some((line) => line.left < left - 1 || line.right > right + 1) ? [work.textContent] : [];
      }),
    );
    expect(beyond).toEqual([]);
    await page.close();
  });

  test('opens the card of a citation where the link begins, inside the window', async () => {
    const page = await open(chapter);
    const link = page.locator('.text a.citation').first();
    await link.hover();
    const card = page.locator('hover-card');
    await card.waitFor({ state: 'visible' });
    const [of, at] = [await link.boundingBox(), await card.boundingBox()];
    if (!of || !at) throw new Error('The link or its card is not to be seen.');
    const most = 1440 - at.width - 8;
    const begin = isMirrored ? of.x + of.width - at.width : of.x;
    expect(Math.abs(at.x - Math.max(8, Math.min(begin, most)))).toBeLessThan(2);
    await page.close();
  });

  test('opens the menu of a passage inside the window', async () => {
    for (const width of [390, 1440]) {
      const page = await open(chapter, width);
      await page.locator('.passage-number').nth(1).click();
      const menu = page.locator('.passage-menu:popover-open');
      await menu.waitFor();
      const box = await menu.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      await page.close();
    }
  });

  test('has numbers before its passages and notes after them, on screen and on paper', async () => {
    const page = await open(chapter);
    const places = () =>
      page.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        const [text, note] = [box('#p1\\.2'), box('.note')];
        return { number: box('.passage:has(#p1\\.2) > .passage-number'), text, note };
      });
    const { number, text, note } = await places();
    if (isMirrored) {
      expect(number.left).toBeGreaterThanOrEqual(text.right - 1);
      expect(note.right).toBeLessThanOrEqual(text.left + 1);
    } else {
      expect(number.right).toBeLessThanOrEqual(text.left + 1);
      expect(note.left).toBeGreaterThanOrEqual(text.right - 1);
    }
    await page.emulateMedia({ media: 'print' });
    const paper = await places();
    if (isMirrored) expect(paper.number.left).toBeGreaterThanOrEqual(paper.text.right - 1);
    else expect(paper.number.right).toBeLessThanOrEqual(paper.text.left + 1);
    await page.close();
  });

  test.each(Object.entries(queries))('finds “%s” in %s', async (query, ref) => {
    const page = await open(`search/?q=${encodeURIComponent(query)}`);
    await page.locator(`search-page [data-results] a[href*="#p${ref}"]`).first().waitFor();
    await page.close();
  });

  test('has a copy that finds the same from a disk, in its own direction', async () => {
    using copy = copyOnDisk(built.dir);
    const { page, noted } = await openFromDisk(await browser.newContext());
    for (const [query, ref] of Object.entries(queries)) {
      await page.goto(copy.address(`search/index.html?q=${encodeURIComponent(query)}`));
      const result = page.locator(`search-page [data-results] a[href*="#p${ref}"]`).first();
      await result.click();
      await page.locator(`[id="p${ref}"]:target`).waitFor();
      expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(direction);
    }
    expect(noted).toEqual([]);
    await page.context().close();
  });
});
