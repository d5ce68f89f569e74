/** What readers do at the number of a passage, in a wide and in a narrow window. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import * as consumers from 'node:stream/consumers';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { getEdition } from '../../edition/load.ts';
import { cardHeight } from '../../exports/cite/card-height.ts';
import { embedSnippet } from '../../exports/cite/embed.ts';
import { citedPlace } from '../../exports/cite/place.ts';
import { citationPrinter } from '../../exports/cite/styles.ts';
import { fullTitle } from '../../exports/cite/work.ts';
import { quotation } from '../../exports/cite/texts.ts';
import { violations } from '../../testing/axe.ts';
import { decodeModules, drawnModules } from '../../testing/qr.ts';
import { annotatedChapter, eventually, focusByKey, NARROW, reader, WIDE } from '../../testing/reader.ts';
import { PATIENCE } from '../shared/patience.ts';

const { browse, open } = reader();
const edition = await getEdition();
const chapter = edition.chapters.find(({ slug }) => `${slug}/` === annotatedChapter());
const [, second = '', third = '', fourth = ''] = chapter?.passages.map(({ ref }) => ref) ?? [];
const range = `${second}-${fourth}`;
const published = `${edition.site}${annotatedChapter()}`;
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

const menu = (page: Page): Locator => page.locator('passage-menu:popover-open');
const numberOf = (page: Page, ref: string): Locator => page.locator(`.passage-number[href$="/p/${ref}/"]`);
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const button = (page: Page, name: string): Locator => menu(page).getByRole('button', { name: new RegExp(`^${name}`) });
const unfold = (page: Page, part: string): Promise<void> =>
  menu(page).locator('summary').filter({ hasText: part }).click();
const said = (page: Page): Promise<string> => page.locator('[role="status"].vh').allTextContents().then(String);
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText);

async function openMenu(page: Page, ref = second): Promise<void> {
  await numberOf(page, ref).click();
  await menu(page).waitFor();
}

describe.each([
  ['a wide window', WIDE],
  ['a narrow window', NARROW],
])('in %s', (_name, viewport) => {
  test('the number opens the menu, which names the passage and gives link, quotation and citation', async () => {
    const page = await open(`${annotatedChapter()}#p${second}`, { viewport, ...CLIPBOARD });
    await openMenu(page);
    expect(await menu(page).getByRole('heading').innerText()).toBe(`Passage ${second}`);
    const place = citedPlace(edition, second);
    for (const [name, text] of [
      ['Copy link', `${published}#p${second}`],
      ['Copy quotation', quotation(edition, place)],
      ['Copy reference', citationPrinter(edition).edition(place)[0]?.text],
      ['Copy in-text citation', citationPrinter(edition).edition(place)[0]?.inText],
    ] as const) {
      if (name === 'Copy reference') await unfold(page, 'Cite');
      await button(page, name).click();
      await eventually(() => copied(page), text ?? '');
    }
    expect(await menu(page).getByRole('link', { name: 'Open the page' }).getAttribute('href')).toMatch(
      new RegExp(`/p/${second}/$`),
    );
  });

  test('whatever is opened in it, it is accessible, inside the window, and its head stays where it is', async () => {
    const page = await open(annotatedChapter(), { viewport });
    await openMenu(page);
    const top = async () => (await menu(page).getByRole('heading').boundingBox())?.y;
    const before = await top();
    for (const part of ['Cite', 'Embed and QR', 'Range']) {
      await unfold(page, part);
      await eventually(
        () =>
          menu(page)
            .locator('details[open]')
            .allInnerTexts()
            .then(({ length }) => length),
        1,
      );
      if (part === 'Embed and QR') await menu(page).locator('img').waitFor();
      await menu(page).evaluate((panel) => panel.scrollTo({ top: panel.scrollHeight, behavior: 'instant' }));
      expect(await top()).toBe(before);
      expect(await violations(page, { part: 'passage-menu' })).toEqual([]);
      const box = await menu(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
    }
  });
});

describe('the word Share', () => {
  /** Whether the word is seen beside a number. */
  const isSeen = (number: Locator): Promise<boolean> =>
    number.evaluate((element) => {
      const { content, visibility } = getComputedStyle(element, '::after');
      return content === '"Share"' && visibility === 'visible';
    });

  test('is seen with a mouse at the passage that is pointed at, and where the address leads', async () => {
    const page = await open(`${annotatedChapter()}#p${third}`);
    await page.locator(`.passage-number[data-share]`).first().waitFor();
    await page.mouse.move(0, 0);
    expect(await isSeen(numberOf(page, third))).toBe(true);
    expect(await isSeen(numberOf(page, second))).toBe(false);
    await page.locator(`[data-passage="${second}"]`).hover();
    await eventually(() => isSeen(numberOf(page, second)), true);
  });

  test('is seen at every passage on touch, with a target of 44 pixels', async () => {
    const page = await open(annotatedChapter(), { viewport: NARROW, hasTouch: true, isMobile: true });
    await page.locator(`.passage-number[data-share]`).first().waitFor();
    for (const ref of [second, third]) {
      expect(await isSeen(numberOf(page, ref))).toBe(true);
      expect((await numberOf(page, ref).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });

  test('the device’s own menu comes first, where there is one', async () => {
    const context = await browse();
    await context.addInitScript(() => {
      Object.assign(navigator, {
        share: (data: ShareData) => Promise.resolve(Object.assign(window, { shared: data })),
      });
    });
    const page = await open(annotatedChapter(), context);
    await openMenu(page);
    const [first] = await menu(page).locator('.menu-rows > li').allInnerTexts();
    expect(first).toBe('Share…');
    await button(page, 'Share…').click();
    const shared = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
    expect(shared.url).toBe(`${published}#p${second}`);
  });
});

describe('by keyboard', () => {
  test('Tab past its end closes the menu', async () => {
    const page = await open(annotatedChapter());
    await openMenu(page);
    await menu(page).locator('.menu-page a').focus();
    await page.keyboard.press('Tab');
    await menu(page).waitFor({ state: 'detached' });
  });

  test('the number is a button that says what it opens; Enter and space open it, Escape leads back', async () => {
    const page = await open(annotatedChapter(), CLIPBOARD);
    const number = page.getByRole('button', { name: `Passage ${second}, share`, exact: true });
    for (const key of ['Enter', ' ']) {
      await focusByKey(page, number);
      await eventually(() => number.getAttribute('aria-expanded'), 'false');
      await page.keyboard.press(key);
      await menu(page).waitFor();
      await eventually(() => number.getAttribute('aria-expanded'), 'true');
      await eventually(async () => (await focused(page))?.startsWith('Copy link'), true);
      await page.keyboard.press('Enter');
      await eventually(() => said(page), `Copied: link to passage ${second}`);
      await page.keyboard.press('Escape');
      await menu(page).waitFor({ state: 'detached' });
      await eventually(() => focused(page), second);
      await eventually(() => number.getAttribute('aria-expanded'), 'false');
    }
  });

  test('copying that the browser refuses shows the words selected', async () => {
    const page = await open(annotatedChapter());
    await page.evaluate(() => {
      const refuse = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
      Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
    });
    await openMenu(page);
    await button(page, 'Copy quotation').press('Enter');
    const text = quotation(edition, citedPlace(edition, second));
    await eventually(() => page.evaluate(() => getSelection()?.toString().trim()), text);
    expect(await page.locator('#menu-quotation').isVisible()).toBe(true);
    await eventually(async () => (await said(page)).includes('selected'), true);
  });
});

test('the menu of a range names it before its passages are marked', async () => {
  const context = await browse();
  await context.route('**/address-guide.*.js', () => undefined);
  const page = await open(`${annotatedChapter()}#p${range.replace('-', '-p')}`, context);
  await openMenu(page);
  expect(await page.locator('[data-passage][data-here]').count()).toBe(0);
  expect(await menu(page).getByRole('heading').innerText()).toBe(`Passages ${second}–${fourth}`);
});

describe('citing', () => {
  test('the style of choice is remembered, and the study is told apart from the edition', async () => {
    const context = await browse(CLIPBOARD);
    const page = await open(annotatedChapter(), context);
    await openMenu(page);
    await unfold(page, 'Cite');
    await menu(page).getByLabel('Style').selectOption({ label: 'MLA 9' });
    await menu(page).getByLabel('The study behind it').check();
    await page.reload();
    await openMenu(page, third);
    await unfold(page, 'Cite');
    expect(await menu(page).getByLabel('The study behind it').isChecked()).toBe(true);
    await button(page, 'Copy reference').click();
    const mla = citationPrinter(edition).study.find(({ id }) => id === 'mla');
    await eventually(() => copied(page), mla?.text ?? '');
  });

  test.each(['BibTeX', 'RIS', 'CSL-JSON'])('%s is copied and saved, as other programs read it', async (name) => {
    const page = await open(`${annotatedChapter()}#p${range.replace('-', '-p')}`, CLIPBOARD);
    await openMenu(page);
    await unfold(page, 'Cite');
    await menu(page).getByLabel('Style').selectOption({ label: name });
    await button(page, `Copy ${name}`).click();
    await eventually(() => said(page), `Copied: ${name}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      menu(page).getByRole('link', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`-${range}\\.(bib|ris|json)$`));
    const saved = await download.createReadStream();
    const text = await consumers.text(saved);
    expect(text.trim().replaceAll('\r', '')).toBe((await copied(page)).replaceAll('\r', ''));
    const [item] = new Cite(text).data;
    const place = citedPlace(edition, range);
    expect(item).toMatchObject({
      title: place.chapterTitle,
      'container-title': fullTitle(edition.config),
      page: expect.stringMatching(`^paras. ${second}[-–]${fourth}$`) as string,
      URL: `${published}#p${second}-p${fourth}`,
    });
  });
});

describe('several passages', () => {
  test('are taken by shift-click from the last one, marked, and put in the address', async () => {
    const page = await open(annotatedChapter(), CLIPBOARD);
    await openMenu(page);
    await page.keyboard.press('Escape');
    await numberOf(page, fourth).click({ modifiers: ['Shift'] });
    await menu(page).waitFor();
    expect(await menu(page).getByRole('heading').innerText()).toBe(`Passages ${second}–${fourth}`);
    expect(new URL(page.url()).hash).toBe(`#p${second}-p${fourth}`);
    await eventually(() => page.locator('[data-passage][data-here]').count(), 3);
    await button(page, 'Copy quotation').click();
    await eventually(() => copied(page), quotation(edition, citedPlace(edition, range)));
    await unfold(page, 'Embed and QR');
    await button(page, 'Copy embed code').click();
    const cards = citedPlace(edition, range).passages.map(({ ref, text }) =>
      embedSnippet(edition, ref, cardHeight(text)),
    );
    await eventually(() => copied(page), cards.join('\n'));
  });

  test('are taken by the menu, which then stands for them, and given back', async () => {
    const page = await open(`${annotatedChapter()}#p${third}`, CLIPBOARD);
    await openMenu(page, second);
    const before = await page.evaluate(() => scrollY);
    await unfold(page, 'Range');
    await menu(page).getByLabel(`${second} to`).selectOption(fourth);
    await eventually(() => page.evaluate(() => location.hash), `#p${second}-p${fourth}`);
    await eventually(() => page.locator('[data-passage][data-here]').count(), 3);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await button(page, `Copy link to ${second}–${fourth}`).click();
    await eventually(() => copied(page), `${published}#p${second}-p${fourth}`);
    await button(page, 'Copy the text').click();
    await eventually(() => copied(page), quotation(edition, citedPlace(edition, range)));
    await menu(page).getByLabel(`${second} to`).selectOption(second);
    await eventually(() => page.evaluate(() => location.hash), `#p${second}`);
    await eventually(() => page.locator('[data-passage][data-here]').count(), 0);
  });
});

test('QR codes of a passage and of a range lead to the address that is copied', async () => {
  const page = await open(annotatedChapter(), CLIPBOARD);
  for (const last of [second, fourth]) {
    await openMenu(page);
    await unfold(page, 'Range');
    await menu(page).getByLabel(`${second} to`).selectOption(last);
    await unfold(page, 'Embed and QR');
    const code = menu(page).locator('.menu-qr :is(img, svg)');
    await code.waitFor();
    const svg = await code.evaluate(async (shown) =>
      shown instanceof HTMLImageElement ? (await fetch(shown.src)).text() : shown.outerHTML,
    );
    const { url } = citedPlace(edition, last === second ? second : range);
    expect(decodeModules(drawnModules(svg))).toBe(url);
    await page.keyboard.press('Escape');
  }
});

const FORMS = '**/api/citation-forms.json';
const SCRIPT = '**/passage-panel.*.js';
const notice = (page: Page): Locator => page.locator('.notice');

test.each([
  ['there is no network', (context: BrowserContext) => context.setOffline(true)],
  ['the forms cannot be had', (context: BrowserContext) => context.route(FORMS, (route) => route.abort())],
  [
    'the forms are missing',
    (context: BrowserContext) => context.route(FORMS, (route) => route.fulfill({ status: 404 })),
  ],
  ['the forms are cut off', (context: BrowserContext) => context.route(FORMS, (route) => route.fulfill({ body: '{' }))],
  ['the script is missing', (context: BrowserContext) => context.route(SCRIPT, (route) => route.abort())],
] as const)('where %s, the reader stays, is told so, and gets the menu later', async (_name, breakIt) => {
  const context = await browse();
  const page = await open(annotatedChapter(), context);
  const there = page.url();
  await breakIt(context);
  await numberOf(page, second).click();
  await notice(page)
    .filter({ hasText: `the menu of passage ${second} could not be loaded` })
    .waitFor();
  await eventually(() => focused(page), 'Try again');
  expect(page.url()).toBe(there);
  expect(await violations(page, { part: '.notice' })).toEqual([]);
  await context.setOffline(false);
  await context.unrouteAll();
  await page.keyboard.press('Enter');
  await menu(page).getByRole('heading').waitFor();
  expect(await notice(page).count()).toBe(0);
});

test('a mistake is written about where the edition names somebody, and nobody is asked to where it does not', async () => {
  const context = await browse();
  const page = await open(annotatedChapter(), context);
  const letter = menu(page).locator('a[href^="mailto:"]');
  await openMenu(page);
  expect(await letter.count()).toBe(edition.config.correctionsTo === undefined ? 0 : 1);
  await context.route(FORMS, async (route) => {
    const forms = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...forms, correct: { to: 'us@lamps.example', title: 'Lamps', version: '1.0.0' } } });
  });
  await page.reload();
  await openMenu(page);
  const href = (await letter.getAttribute('href')) ?? '';
  expect(href).toMatch(/^mailto:us@lamps\.example\?subject=/);
  expect(decodeURIComponent(href)).toContain(`${published}#p${second}`);
});

test('where the forms do not come, that is said, and in time it is given up', async () => {
  const context = await browse();
  const page = await open(annotatedChapter(), context);
  await page.clock.install();
  await context.route(FORMS, () => undefined);
  await numberOf(page, second).click();
  await page.clock.runFor(PATIENCE.notice);
  await notice(page)
    .filter({ hasText: `Loading the menu of passage ${second}` })
    .waitFor();
  await page.clock.runFor(PATIENCE.most);
  await notice(page).getByRole('link', { name: 'Open the page of the passage' }).waitFor();
  await page.keyboard.press('Escape');
  await notice(page).waitFor({ state: 'detached' });
  expect(await menu(page).count()).toBe(0);
});

test('a click with Ctrl remains that of a link, and without script the number is one', async () => {
  const context = await browse();
  const page = await open(annotatedChapter(), context);
  const there = page.url();
  // That there is a tab is what the menu could have prevented; loading it is the browser's own business.
  await Promise.all([context.waitForEvent('page'), numberOf(page, second).click({ modifiers: ['ControlOrMeta'] })]);
  expect(await numberOf(page, second).getAttribute('href')).toBe(`/p/${second}/`);
  expect(page.url()).toBe(there);
  expect(await menu(page).count()).toBe(0);
  const quiet = await open(annotatedChapter(), { javaScriptEnabled: false });
  await quiet.getByRole('link', { name: `Passage ${second}`, exact: true }).click();
  await quiet.waitForURL(`**/p/${second}/`);
});

test('nothing of the menu is loaded before a reader turns to a number', async () => {
  const context = await browse();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const page = await open(annotatedChapter(), context);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /citation-forms|passage-panel|selection/.test(url))).toEqual([]);
  await numberOf(page, second).hover();
  await eventually(() => Promise.resolve(asked.some((url) => url.includes('citation-forms'))), true);
});
