/**
 * Every page in a real browser, each loaded once: what axe finds in light and dark, what it asks of the network, and
 * whether it fits narrow windows and large type. On one page of every type, criteria of WCAG 2.2 that no tool sees are
 * acted out as well.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../../scripts/serve/server.ts';
import { getEdition, settingsFrom } from '../../edition/load.ts';
import { AUDIT_FILE } from '../../reading/read.ts';
import { printJson } from '../../exports/json-file.ts';
import type { Audit } from '../../schemas/audit.ts';
import { COLOUR_RULES, violations } from '../axe.ts';
import { sharedBrowser } from '../browser.ts';
import { annotatedChapter } from '../reader.ts';
import { browsedPaths, serveSite } from '../site.ts';
import {
  cutText,
  enlargeText,
  lostControls,
  MOST_SHIFT,
  moving,
  shifts,
  sideways,
  spaceText,
  undress,
  watchShifts,
} from './acts.ts';
import { walk } from './focus.ts';
import { landmarkNames, landmarksOf, treeOf, type Landmark, type TreeNode } from './tree.ts';

const WINDOW = { width: 1280, height: 900 };
/** 1280 px at 400 % zoom. */
const SMALL = { width: 320, height: 700 };
const PHONE = { width: 412, height: 823 };

let site: RunningServer;
/** One page with script and one without, which go from address to address. */
let page: Page;
let quiet: Page;
/** The browser's own tools for each. */
let client: CDPSession;
let quietClient: CDPSession;
/** What the console said, what failed, and which other hosts were asked. */
const complaints: string[] = [];
/** What screen readers are told of each page of `types`. */
const trees = new Map<string, readonly TreeNode[]>();

beforeAll(async () => {
  const [browser, served] = await Promise.all([sharedBrowser(), serveSite()]);
  site = served;
  const open = async (options: BrowserContextOptions) => (await browser.newContext(options)).newPage();
  [page, quiet] = [await open({ viewport: WINDOW }), await open({ viewport: SMALL, javaScriptEnabled: false })];
  client = await page.context().newCDPSession(page);
  quietClient = await quiet.context().newCDPSession(quiet);
  await page.addInitScript(watchShifts);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:')) complaints.push(request.url());
  });
});
afterAll(() => Promise.all([page.context().close(), quiet.context().close(), site.close()]));

const edition = await getEdition();
const chapter = annotatedChapter();
/** One page of every type: all but the other chapters and passages. */
const types = new Set(
  browsedPaths().filter(
    (path) =>
      path === chapter || !(edition.chapters.some(({ slug }) => path === `${slug}/`) || /^p\/(?!1\.1\/)/.test(path)),
  ),
);

/** What shows once the script has drawn a page, where it draws one. */
const DRAWN: Readonly<Record<string, string>> = {
  'my-notes/': '.own-none',
  'teach/': '.list-title',
};

/** Enough to pass every control of a page that is not a long list. */
const STOPS = 90;

describe.each(browsedPaths())('/%s', (path) => {
  let shifted: number;
  beforeAll(async () => {
    // What an earlier page still asked for is no fault of this one.
    await page.goto('about:blank');
    complaints.length = 0;
    await page.setViewportSize(PHONE);
    await page.goto(site.url + path);
    shifted = await page.evaluate(shifts);
    await page.setViewportSize(WINDOW);
    await page
      .locator(DRAWN[path] ?? 'main')
      .first()
      .waitFor();
    if (types.has(path)) trees.set(path, await treeOf(client));
  });
  afterEach(async () => {
    await page.evaluate(undress);
    await page.setViewportSize(WINDOW);
    await page.emulateMedia({ media: null, colorScheme: 'light', forcedColors: null, reducedMotion: null });
  });

  test('stays where it is while it loads on a phone', () => {
    expect(shifted).toBeLessThan(MOST_SHIFT);
  });

  test('is accessible in light, and in dark', async () => {
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // The rest of the page is the same.
    expect(await violations(page, { rules: COLOUR_RULES })).toEqual([]);
  });

  test('does not scroll sideways at 320 px, with script and without', async () => {
    await page.setViewportSize(SMALL);
    expect(await page.evaluate(sideways)).toEqual([]);
    await quiet.goto(site.url + path);
    // A page without script cannot tell.
    const { cssContentSize, cssLayoutViewport } = await quietClient.send('Page.getLayoutMetrics');
    expect(Math.round(cssContentSize.width)).toBeLessThanOrEqual(Math.round(cssLayoutViewport.clientWidth));
  });

  test('does not scroll sideways at 200 % zoom, nor with type of 200 %', async () => {
    await page.setViewportSize({ width: WINDOW.width / 2, height: WINDOW.height / 2 });
    expect(await page.evaluate(sideways)).toEqual([]);
    await page.evaluate(enlargeText);
    for (const width of [WINDOW.width, 390]) {
      await page.setViewportSize({ width, height: WINDOW.height });
      expect([width, ...(await page.evaluate(sideways))]).toEqual([width]);
    }
  });

  if (types.has(path)) {
    test('is walked with the Tab key: in the order of the page, seen at every stop, out at its end', async () => {
      const { stops, left } = await walk(page, STOPS);
      expect(stops.length).toBeGreaterThan(0);
      const back = stops.flatMap(({ order, what }, index) => {
        const last = stops[index - 1];
        return last && order < last.order ? [`${index}: from ${last.what} to ${what}`] : [];
      });
      expect(back).toEqual([]);
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
        expect(await page.evaluate(sideways)).toEqual([]);
      }
    });

    test('keeps edges and words of its controls in forced colours', async () => {
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await page.evaluate(lostControls)).toEqual([]);
    });

    test('has no movement where the reader wants none', async () => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await page.evaluate(moving)).toEqual([]);
    });

    test('prints its text and nothing that can only be clicked', async () => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('main').first().isVisible()).toBe(true);
      const left = await page
        .locator('header.site button:visible, header.site input:visible, #settings:visible')
        .count();
      expect(left).toBe(0);
    });
  }

  // Last, as what is asked for late is asked for by now.
  test('asks its own host alone and reports no error', () => {
    expect(complaints).toEqual([]);
  });
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
  for (const [path, tree] of trees) {
    const names = landmarkNames(tree);
    const same = names.filter((name, index) => names.indexOf(name) !== index);
    expect(same, `landmarks of one name on /${path}`).toEqual([]);
    expect(
      names.filter((name) => name === 'article '),
      `articles without a name on /${path}`,
    ).toEqual([]);
    const [outside, ...landmarks] = landmarksOf(tree, generalName);
    expect(outside?.lines, `outside of landmarks on /${path}`).toEqual([]);
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
    if (path === chapter) {
      await page.goto(site.url + path);
      for (const opener of ['[popovertarget="settings"]', '.passage-number']) {
        const before = linesOf(landmarks);
        await page.locator(opener).first().click();
        await page.locator('[popover]:popover-open').first().waitFor();
        const opened = linesOf(landmarksOf(await treeOf(client), generalName));
        found.push(`  what ${opener} opens`, ...opened.filter((line) => !before.includes(line)));
        await page.keyboard.press('Escape');
      }
    }
  }
  await expect(`${found.join('\n')}\n`).toMatchFileSnapshot('landmarks.txt');
});

/** What is acted out here, with cards in `hover-card.browser.test.ts`; each line stands for tests that pass. */
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
  {
    criterion: '1.4.4',
    test: 'No scrolling sideways at 200 % zoom, nor with type of 200 %.',
    pages: 'all types',
  },
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
  {
    criterion: '1.3.1, 2.4.1',
    test: 'All text stands in landmarks, which have names of their own; headings leave out no level.',
    pages: 'all',
  },
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
