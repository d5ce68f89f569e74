import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { annotatedChapter, eventually, reader } from '../../testing/reader.ts';

const { browse, open } = reader();
const chapter = annotatedChapter();

const control = (page: Page, name: string, value?: string): Locator =>
  page.locator(`reading-settings input[name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`);
const openPanel = (page: Page): Promise<void> => page.locator('[popovertarget="settings"]').first().click();
const applied = (page: Page, name: string): Promise<string | undefined> =>
  page.evaluate((key) => document.documentElement.dataset[key], name);
const stored = (page: Page): Promise<unknown> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('edition') ?? '{}') as unknown);

test('a choice applies at once and is remembered after a reload', async () => {
  const page = await open(chapter);
  await openPanel(page);
  await control(page, 'theme', 'dark').check();
  await control(page, 'size', 'l').check();
  await control(page, 'hover').uncheck();
  expect(await stored(page)).toEqual({ theme: 'dark', size: 'l', hover: 'off' });
  expect(await applied(page, 'theme')).toBe('dark');
  await page.reload();
  expect(await Promise.all(['theme', 'size', 'hover'].map((name) => applied(page, name)))).toEqual([
    'dark',
    'l',
    'off',
  ]);
  await openPanel(page);
  expect(await control(page, 'theme', 'dark').isChecked()).toBe(true);
  expect(await control(page, 'hover').isChecked()).toBe(false);
  expect(await control(page, 'notes').isChecked()).toBe(true);
});

test('a default is not stored', async () => {
  const page = await open(chapter);
  await openPanel(page);
  await control(page, 'theme', 'dark').check();
  await control(page, 'theme', '').check();
  expect(await stored(page)).toEqual({});
  expect(await applied(page, 'theme')).toBeUndefined();
});

test('other tabs follow', async () => {
  const context = await browse();
  const [page, other] = [await open(chapter, context), await open(chapter, context)];
  await openPanel(page);
  await control(page, 'theme', 'contrast').check();
  await eventually(() => applied(other, 'theme'), 'contrast');
  expect(await control(other, 'theme', 'contrast').isChecked()).toBe(true);
});

test('reset brings back every default, and says so', async () => {
  const page = await open(chapter);
  await openPanel(page);
  await control(page, 'theme', 'dark').check();
  await control(page, 'marks', 'off').check();
  await page.locator('reading-settings [type="reset"]').click();
  expect(await stored(page)).toEqual({});
  expect(await control(page, 'theme', '').isChecked()).toBe(true);
  expect(await control(page, 'marks', '').isChecked()).toBe(true);
  await page.getByRole('status').filter({ hasText: 'Settings reset' }).waitFor();
});

test('what is stored may be broken', async () => {
  const context = await browse();
  await context.addInitScript(() => {
    localStorage.setItem('edition', '{"theme":');
  });
  const page = await open(chapter, context);
  await openPanel(page);
  await control(page, 'theme', 'dark').check();
  expect(await applied(page, 'theme')).toBe('dark');
});

test('where nothing may be stored, choices hold for the page', async () => {
  const context = await browse();
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const page = await open(chapter, context);
  await openPanel(page);
  await control(page, 'theme', 'dark').check();
  await control(page, 'size', 'xl').check();
  expect([await applied(page, 'theme'), await applied(page, 'size')]).toEqual(['dark', 'xl']);
});
