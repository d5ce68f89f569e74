/**
 * Accessibility beyond what a tool sees: criteria of WCAG 2.2 acted out on one page of every type. What axe finds on all
 * pages, targets of 24 px and reflow at 320 px included, is in `pages.browser.test.ts`.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../../scripts/serve/server.ts';
import { getEdition, settingsFrom } from '../../edition/edition.ts';
import { AUDIT_FILE } from '../../edition/read.ts';
import { annotatedChapter } from '../reader.ts';
import { printJson } from '../../exports/json-file.ts';
import type { Audit } from '../../schemas/audit.ts';
import { launchBrowser } from '../browser.ts';
import { browsedPaths, serveSite } from '../site.ts';
import { walk } from './focus.ts';
import { landmarkNames, landmarksOf, treeOf, type Landmark } from './tree.ts';

const WINDOW = { width: 1280, height: 900 };

let browser: Browser;
let site: RunningServer;
/** One page that goes from address to address. */
let page: Page;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
  page = await browser.newPage({ viewport: WINDOW });
});
afterAll(() => Promise.all([browser.close(), site.close()]));

const edition = await getEdition();
const chapter = annotatedChapter();
/** One page of every type: all but the other chapters and passages. */
const types = browsedPaths().filter(
  (path) =>
    path === chapter || !(edition.chapters.some(({ slug }) => path === `${slug}/`) || /^p\/(?!1\.1\/)/.test(path)),
);

/** Enough to pass every control of a page that is not a long list. */
const STOPS = 90;

describe.each(types)('/%s', (path) => {
  beforeAll(() => page.goto(site.url + path));
  afterEach(async () => {
    await page.setViewportSize(WINDOW);
    await page.emulateMedia({ media: null, forcedColors: null, reducedMotion: null });
  });

  test('is walked with the Tab key: in the order of the page, seen at every stop, out at its end', async () => {
    const { stops, left } = await walk(page, STOPS);
    expect(stops.length).toBeGreaterThan(0);
    const back = stops.filter(({ order }, index) => order < (stops[index - 1]?.order ?? -1));
    expect(back.map(({ what }) => what)).toEqual([]);
    // The skip link shows itself when it has the focus; a target that scrolls away is brought back by the browser.
    expect(stops.filter(({ visible }) => !visible).map(({ what }) => what)).toEqual([]);
    expect(stops.filter(({ ratio }) => ratio < 3).map(({ what, ratio }) => `${ratio} ${what}`)).toEqual([]);
    if (!left) {
      // A long list: from its last control one leaves it.
      const controls = page.locator('a[href]:visible, button:visible, input:visible, [tabindex="0"]:visible');
      await controls.last().focus();
      const end = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80));
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80))).not.toBe(end);
    }
  });

  test('keeps all of its text with the spacing that a reader needs', async () => {
    await page.evaluate(spaceText);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(cutText)).toEqual([]);
      expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
    }
    await page.evaluate(() => document.adoptedStyleSheets.pop());
  });

  test('does not scroll sideways at 200 % zoom', async () => {
    await page.setViewportSize({ width: WINDOW.width / 2, height: WINDOW.height / 2 });
    expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
  });

  test('keeps edges and words of its controls in forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    const lost = await page.evaluate(() =>
      // The system draws boxes to tick by itself.
      [...document.querySelectorAll<HTMLElement>('button, input:not([type=checkbox], [type=radio]), select')]
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const { borderStyle, forcedColorAdjust } = getComputedStyle(element);
          const edge = [element, element.parentElement].some(
            (one) => one && getComputedStyle(one).borderStyle !== 'none',
          );
          const says = element.innerText.trim() !== '' || element.querySelector('svg') !== null;
          return forcedColorAdjust === 'none' || !(borderStyle !== 'none' || edge || says);
        })
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(lost).toEqual([]);
  });

  test('has no movement where the reader wants none', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const long = (value: string) => value.split(', ').some((part) => parseFloat(part) > 0.01);
          return (
            long(transitionDuration) ||
            (animationName !== 'none' && long(animationDuration)) ||
            scrollBehavior === 'smooth'
          );
        })
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(moving.slice(0, 5)).toEqual([]);
  });

  test('prints its text and nothing that can only be clicked', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').first().isVisible()).toBe(true);
    const left = await page.locator('header.site button:visible, header.site input:visible, #settings:visible').count();
    expect(left).toBe(0);
  });
});

/** In the page: the spacing that criterion 1.4.12 names, as a style of the reader’s own, which no policy binds. */
function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets.push(sheet);
}

/** In the page: how far it can be scrolled sideways, in CSS pixels. */
function sideways(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** In the page: elements that hide a part of their own words. */
function cutText(): string[] {
  return [...document.querySelectorAll('main *, header.site *, footer *')]
    .filter((element) => element instanceof HTMLElement)
    .filter((element) => element.checkVisibility() && element.innerText.trim() !== '' && element.children.length === 0)
    .filter((element) => {
      const { overflowX, overflowY, position, clipPath } = getComputedStyle(element);
      const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      // Words for those who listen are cut on purpose.
      const listened = position === 'absolute' && (clipPath !== 'none' || element.clientWidth <= 1);
      return (
        hides &&
        !listened &&
        (element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2)
      );
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

describe('a card', () => {
  const kinds = { citation: '.text p a.citation', term: '.text p a.term', passage: 'a.passage-link[href^="#"]' };

  test.each(Object.entries(kinds))(
    'of a %s is dismissed by Esc, may be entered, and stays until it is left',
    async (_kind, selector) => {
      await page.goto(site.url + chapter);
      const link = page.locator(selector).first();
      // A chapter without links to its own passages has no such card.
      if ((await link.count()) === 0) return;
      const card = page.locator('hover-card');
      await link.hover();
      await card.waitFor({ state: 'visible' });
      await card.hover();
      await page.waitForTimeout(1_000);
      expect(await card.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'hidden' });
    },
  );
});

const linesOf = (landmarks: readonly Landmark[]): string[] =>
  landmarks.flatMap(({ lines }) => lines.map((line) => `    ${line}`));

const TITLES = [
  ...edition.chapters.flatMap(({ title, sections }) => [
    { own: title, stands: '<chapter>' },
    ...sections.map((section) => ({ own: section.title, stands: '<section>' })),
  ]),
  { own: edition.config.title, stands: '<title>' },
];

/** A name without what editors change: titles, numbers, and how many of something there are. */
const generalName = (name: string): string =>
  TITLES.reduce((general, { own, stands }) => general.replace(own, stands), name)
    .replace(/#p\S+|\d+(?:[.–-]\d+)*/g, '1')
    .replace(`/${chapter}`, '/<chapter>/')
    .replace(/^1 ([a-z]+?)s?(?: .*)?$/, '1 $1')
    .replace(/^.s?$/u, '<letter or number>');

test('landmarks, headings and the names of controls', async () => {
  const found: string[] = [];
  const seen = new Map<string, string>();
  const client = await page.context().newCDPSession(page);
  for (const path of types) {
    await page.goto(site.url + path);
    const tree = await treeOf(client);
    const names = landmarkNames(tree);
    const same = names.filter((name, index) => names.indexOf(name) !== index);
    expect(same, `landmarks of one name on /${path}`).toEqual([]);
    const landmarks = landmarksOf(tree, generalName);
    const titles = landmarks.map(({ title }) => title);
    expect(titles.filter((title) => title === 'main')).toHaveLength(1);
    const nameless = landmarks.flatMap(({ lines }) => lines.filter((line) => /^(?:heading \d|\w+) *$/.test(line)));
    expect(nameless, `without a name on /${path}`).toEqual([]);
    const general = `/${path.replace(chapter, '<chapter>/')}`;
    found.push(general);
    for (const { title, lines } of landmarks) {
      const all = [title, ...lines].join('\n');
      const before = seen.get(all);
      seen.set(all, before ?? general);
      // What stands on every page is written once.
      if (before !== undefined && lines.length > 0) found.push(`  ${title}, as on ${before}`);
      else found.push(`  ${title}`, ...lines.map((line) => `    ${line}`));
    }
    if (path === chapter)
      for (const opener of ['[popovertarget="settings"]', '.passage-number']) {
        const before = linesOf(landmarks);
        await page.locator(opener).first().click();
        await page.locator('[popover]:popover-open').first().waitFor();
        const opened = linesOf(landmarksOf(await treeOf(client), generalName));
        found.push(`  what ${opener} opens`, ...opened.filter((line) => !before.includes(line)));
        await page.keyboard.press('Escape');
      }
  }
  await expect(`${found.join('\n')}\n`).toMatchFileSnapshot('landmarks.txt');
});

/** What this file and `pages.browser.test.ts` act out; each line stands for tests of theirs that pass. */
const RECORD: Omit<Audit['results'][number], 'failures'>[] = [
  {
    criterion: 'all',
    test: 'What axe-core finds at levels A and AA, in the light and the dark appearance.',
    pages: 'all types',
  },
  { criterion: '1.4.3, 1.4.11', test: 'Contrast of all pairs of colours, in four appearances.', pages: 'all' },
  {
    criterion: '1.4.10',
    test: 'No scrolling sideways at 320 px, with script and without, which is 1280 px at 400 %.',
    pages: 'all types',
  },
  { criterion: '1.4.4', test: 'No scrolling sideways at 200 % zoom.', pages: 'all types' },
  { criterion: '1.4.12', test: 'No text cut with wider spacing, at 1280 and 320 px.', pages: 'all types' },
  {
    criterion: '1.4.13',
    test: 'Cards of citations, terms and passages are dismissed by Esc, may be entered, and stay.',
    pages: 'a chapter',
  },
  {
    criterion: '2.1.1, 2.1.2',
    test: 'A walk with the Tab key reaches controls and leaves the page.',
    pages: 'all types',
  },
  { criterion: '2.3.3', test: 'No movement where the system asks for none.', pages: 'all types' },
  { criterion: '2.4.3', test: 'The walk keeps the order of the page.', pages: 'all types' },
  { criterion: '2.4.7', test: 'The focus is seen at every stop, with a contrast of 3 at least.', pages: 'all types' },
  {
    criterion: '2.5.8',
    test: 'Targets of 24 px, or as far apart; in running text they are as high as its lines.',
    pages: 'all types',
  },
  { criterion: '1.3.1, 2.4.1', test: 'Landmarks have names of their own; headings leave out no level.', pages: 'all' },
  { criterion: '3.1.2', test: 'Words in other scripts name their language.', pages: 'all' },
  { criterion: '1.1.1', test: 'Pictures have a text, or are marked as decoration.', pages: 'all' },
];

test('the record of these tests is true', async () => {
  const { version } = createRequire(import.meta.url)('axe-core/package.json') as { version: string };
  const audit: Audit = {
    version: edition.config.version,
    tools: [`axe-core ${version}`, 'Chromium'],
    results: RECORD.map((line) => ({ ...line, failures: 0 })),
  };
  await expect(printJson(audit)).toMatchFileSnapshot(
    join(process.cwd(), settingsFrom(process.env).content, AUDIT_FILE),
  );
});
