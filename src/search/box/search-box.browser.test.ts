import type { Locator, Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isDeep } from '../../testing/depth.ts';
import { violations } from '../../testing/axe.ts';
import { readFile } from '../../testing/site.ts';
import { annotatedChapter, eventually, NARROW, reader, ZOOMED } from '../../testing/reader.ts';
import { PATIENCE } from '../../ui/shared/patience.ts';

const { browse, open } = reader();
const chapter = annotatedChapter();

/** A passage, and the longest plain word of it that no other passage has. */
const passages = JSON.parse(readFile('api/passages.json')) as { ref: string; text: string; url: string }[];
const { passage, word } = rareWord();

function rareWord(): { passage: { ref: string; url: string }; word: string } {
  const found = passages.flatMap((passage) =>
    (passage.text.match(/(?<![\p{L}-])[a-z]+(?![\p{L}-])/gu) ?? [])
      .filter((word) => passages.filter(({ text }) => text.includes(word.slice(0, -2))).length === 1)
      .map((word) => ({ passage, word })),
  );
  return found.toSorted((a, b) => b.word.length - a.word.length)[0] ?? { passage: { ref: '', url: '' }, word: '' };
}

const field = (page: Page): Locator => page.locator('search-box input[type="search"]');
const dialog = (page: Page): Locator => page.locator('search-panel dialog');
const words = (page: Page): Locator => dialog(page).locator('input[type="search"]');
const results = (page: Page): Locator => dialog(page).locator('.result a');
const status = (page: Page): Locator => dialog(page).getByRole('status');
const isFocused = (element: Locator): Promise<boolean> => element.evaluate((node) => node === document.activeElement);

async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await words(page).waitFor();
  await words(page).fill(text);
}

describe('the panel', () => {
  test('opens with a key and has the focus, where a slash is a slash', async () => {
    const page = await open(chapter);
    for (const key of ['/', 'Control+k', 'Meta+k']) {
      await page.keyboard.press(key);
      await words(page).waitFor();
      expect([key, await isFocused(words(page)), await words(page).inputValue()]).toEqual([key, true, '']);
      await page.keyboard.press('Escape');
      await words(page).waitFor({ state: 'hidden' });
    }
    await page.keyboard.press('/');
    // Without waiting for the panel: what is typed before it is there is not lost.
    await page.keyboard.type('a/b');
    await eventually(() => words(page).inputValue(), 'a/b');
  });

  test('opens with a click on the field, and takes what was typed into it', async () => {
    const page = await open(chapter);
    await field(page).click();
    await words(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await dialog(page).evaluate((node) => (node as HTMLDialogElement).open)).toBe(false);
    await field(page).focus();
    await page.keyboard.type('a');
    await words(page).waitFor();
    expect(await words(page).inputValue()).toBe('a');
  });

  test('stands for the search page on a narrow screen, where only a link to it has room', async () => {
    const page = await open(chapter, { viewport: NARROW });
    await page.locator('search-box a').click();
    await words(page).waitFor();
    expect(new URL(page.url()).pathname).toContain(chapter);
  });

  test('loads nothing for readers who do not search', async () => {
    const context = await browse();
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    const page = await open(chapter, context);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /search-|pagefind|words\.json/.test(url))).toEqual([]);
  });

  test('shows the passage with the word marked, says how many there are, and leads to it', async () => {
    const page = await open(chapter);
    await search(page, word);
    const result = dialog(page).locator('.result', { has: page.locator(`a[href$="${passage.url}"]`) });
    await result.locator('mark').first().waitFor();
    expect(await result.locator('.r-num').textContent()).toBe(passage.ref);
    expect((await result.locator('mark').first().textContent())?.toLowerCase()).toContain(word);
    await status(page)
      .filter({ hasText: /^\d+ results? for “/ })
      .waitFor();
    await result.locator('a').click();
    await page.waitForURL(`**${passage.url}`);
    expect(await page.locator('search-panel dialog[open]').count()).toBe(0);
  });

  test('is used by keyboard alone: arrows through the results, typing goes on in the field, Escape closes', async () => {
    const page = await open(chapter);
    await search(page, word);
    await results(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(results(page).first())).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await isFocused(words(page))).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('x');
    expect(await words(page).inputValue()).toBe(`${word}x`);
    await page.keyboard.press('Escape');
    await eventually(() => dialog(page).evaluate((node) => (node as HTMLDialogElement).open), false);
  });

  test('leads with Enter to all results, and remembers the search on the device until asked to forget', async () => {
    const page = await open(chapter);
    await search(page, word);
    await results(page).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/search/?q=${word}`);
    await page.goBack();
    await page.keyboard.press('/');
    await dialog(page).getByRole('link', { name: word }).waitFor();
    await dialog(page).getByRole('button', { name: 'Clear' }).click();
    expect(await dialog(page).getByRole('link', { name: word }).count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('edition-searches'))).toBe(null);
    await words(page).fill(passage.ref);
    await dialog(page).locator('.result[data-kind="passage"]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${passage.url}`);
  });

  test('is accessible in light and dark and does not scroll sideways', async () => {
    const page = await open(chapter);
    await search(page, word);
    await dialog(page).locator('.result mark').first().waitFor();
    for (const [colorScheme, viewport] of [
      ['light', NARROW],
      ['dark', { width: 1280, height: 900 }],
      ['light', ZOOMED],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      expect(await violations(page, { part: 'dialog' })).toEqual([]);
      expect(await dialog(page).evaluate((node) => node.scrollWidth <= node.clientWidth)).toBe(true);
    }
  });

  test.each([
    ['is missing', (url: string) => url.includes('words.json'), { status: 404, body: '' }],
    ['is half copied', (url: string) => url.includes('wasm.'), { status: 200, body: 'half' }],
    ['lacks a file', (url: string) => url.includes('.pf_index'), { status: 404, body: '' }],
  ] as const)('says so where the index %s, and offers the word index', async (_, matches, answer) => {
    const context = await browse();
    // Before the page: a pointer that rests on the field asks for the search at once.
    await context.route(
      (url) => matches(url.href),
      (route) => route.fulfill(answer),
    );
    const page = await open(chapter, context);
    await search(page, word);
    await status(page).filter({ hasText: 'could not be loaded' }).waitFor();
    await dialog(page).getByRole('link', { name: 'word index' }).click();
    await page.waitForURL('**/search/index/');
  });
});

/** Every file that the first search loads. */
const FILES = [
  '**/search-panel.*.js',
  '**/words.json',
  '**/pagefind.js*',
  '**/pagefind-entry.json*',
  '**/wasm.*',
  '**/*.pf_meta',
  '**/*.pf_index',
];
const WAYS: [how: string, act: (route: Route) => Promise<void>][] = [
  ['is out of reach', (route) => route.abort()],
  ['is missing', (route) => route.fulfill({ status: 404, body: '' })],
  ['is refused', (route) => route.fulfill({ status: 503, body: '' })],
  ['is cut off', async (route) => route.fulfill({ body: (await (await route.fetch()).body()).subarray(0, 20) })],
  ['is a page', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' })],
];

/** Each file in one way, and the engine in all; in the deep form every file in every way. A script that is read and found broken is kept by every browser. */
const FAILURES = FILES.flatMap((file, index) =>
  WAYS.filter((_, way) => isDeep || file.includes('pagefind.js') || way === index % WAYS.length).map(
    ([how, act]) => [file, how, act] as const,
  ),
);

test.each(FAILURES)('where %s %s, “Try again” finds once it is there', async (file, _how, act) => {
  const context = await browse();
  // Before the page, here as well.
  await context.route(file, act);
  const page = await open(chapter, context);
  await page.keyboard.press('Control+k');
  const again = page.getByRole('button', { name: 'Try again' });
  await again.or(words(page)).first().waitFor();
  const isOpen = await words(page).isVisible();
  if (isOpen) await words(page).fill(word);
  await again.waitFor();
  await context.unrouteAll();
  await again.click();
  if (!isOpen) await words(page).fill(word);
  await results(page).first().waitFor();
  await status(page)
    .filter({ hasText: `for “${word}”` })
    .waitFor();
});

test('without a network the key keeps the reader on the page, and the search comes with the network', async () => {
  const context = await browse();
  const page = await open(chapter, context);
  const there = page.url();
  await context.setOffline(true);
  await page.keyboard.press('/');
  const notice = page.locator('.notice');
  await notice.filter({ hasText: 'the search could not be loaded' }).waitFor();
  expect(page.url()).toBe(there);
  await context.setOffline(false);
  await notice.getByRole('button', { name: 'Try again' }).click();
  await words(page).fill(word);
  await results(page).first().waitFor();
});

test('a search that lost the network on the way says so, and goes on with it', async () => {
  const context = await browse();
  const page = await open(chapter, context);
  await page.keyboard.press('Control+k');
  await words(page).waitFor();
  await context.setOffline(true);
  await words(page).fill(word);
  await status(page).filter({ hasText: 'could not be loaded' }).waitFor();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await results(page).first().waitFor();
});

test('a search whose files do not come is given up in time', async () => {
  const context = await browse();
  const page = await open(chapter, context);
  await context.route('**/words.json', () => undefined);
  await page.clock.install();
  await page.keyboard.press('Control+k');
  await words(page).fill(word);
  await page.clock.runFor(PATIENCE.notice);
  await status(page).filter({ hasText: 'Searching' }).waitFor();
  await page.clock.runFor(PATIENCE.most);
  await page.getByRole('button', { name: 'Try again' }).waitFor();
});

test('the single key can be turned off, Ctrl-K remains', async () => {
  const context = await browse();
  await context.addInitScript(() => {
    localStorage.setItem('edition', '{"keys":"off"}');
  });
  const page = await open(chapter, context);
  // At once with the key, a page asks for what a search needs.
  const asked = page.locator('link[rel="preload"][href$="words.json"]');
  await page.keyboard.press('/');
  expect(await asked.count()).toBe(0);
  await page.keyboard.press('Control+k');
  expect(await asked.count()).toBe(1);
  await words(page).waitFor();
});

test('on the search page the keys lead to its field', async () => {
  const page = await open('search/?q=a');
  await page.keyboard.press('/');
  await eventually(() => isFocused(page.locator('search-page input[type="search"]')), true);
});

test('the form works without script', async () => {
  const page = await open(chapter, { javaScriptEnabled: false });
  await field(page).fill('lamp oil');
  await field(page).press('Enter');
  await page.waitForURL('**/search/?q=lamp+oil');
  await page.getByRole('link', { name: 'word index' }).first().click();
  await page.waitForURL('**/search/index/');
});

test('on Apple keyboards the command key is named', async () => {
  const userAgent = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';
  const page = await open(chapter, { userAgent });
  expect(await page.locator('search-box kbd').last().textContent()).toBe('⌘ K');
});
