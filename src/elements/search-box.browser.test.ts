import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { annotatedChapter, NARROW, reader } from './testing/reader.ts';

const { browse, open } = reader();
const chapter = annotatedChapter();

const field = (page: Page): Locator => page.locator('search-box input[type="search"]');
const isFocused = (element: Locator): Promise<boolean> => element.evaluate((node) => node === document.activeElement);

test.each(['/', 'Control+k', 'Meta+k'])('%s leads to the field', async (key) => {
  const page = await open(chapter);
  await page.keyboard.press(key);
  expect(await isFocused(field(page))).toBe(true);
  expect(await field(page).inputValue()).toBe('');
});

test('in a field the slash is a slash', async () => {
  const page = await open(chapter);
  await field(page).focus();
  await page.keyboard.type('a/b');
  expect(await field(page).inputValue()).toBe('a/b');
});

test('the single key can be turned off, Ctrl-K remains', async () => {
  const context = await browse();
  await context.addInitScript(() => {
    localStorage.setItem('edition', '{"keys":"off"}');
  });
  const page = await open(chapter, context);
  await page.keyboard.press('/');
  expect(await isFocused(field(page))).toBe(false);
  await page.keyboard.press('Control+k');
  expect(await isFocused(field(page))).toBe(true);
});

test('where the header has no room for a field, the keys lead to the search page', async () => {
  const page = await open(chapter, { viewport: NARROW });
  await page.keyboard.press('/');
  await page.waitForURL('**/search/');
  await page.locator('search-page').waitFor();
  await page.keyboard.press('/');
  expect(await isFocused(page.locator('search-page input[type="search"]'))).toBe(true);
});

test('the form works without script', async () => {
  const page = await open(chapter, { javaScriptEnabled: false });
  await field(page).fill('lamp oil');
  await field(page).press('Enter');
  await page.waitForURL('**/search/?q=lamp+oil');
});

test('on Apple keyboards the command key is named', async () => {
  const userAgent = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';
  const page = await open(chapter, { userAgent });
  expect(await page.locator('search-box kbd').last().textContent()).toBe('⌘ K');
});
