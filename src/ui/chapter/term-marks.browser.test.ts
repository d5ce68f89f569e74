import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { annotatedChapter, reader } from '../../testing/reader.ts';

const { open } = reader();
const chapter = annotatedChapter();

const choose = async (page: Page, value: string): Promise<void> => {
  await page.locator('[popovertarget="settings"]').first().click();
  await page.locator(`reading-settings [name="marks"][value="${value}"]`).check();
  await page.keyboard.press('Escape');
};
const counts = (page: Page): Promise<{ links: number; spans: number; text: string }> =>
  page.evaluate(() => ({
    links: document.querySelectorAll('.text a.term').length,
    spans: document.querySelectorAll('.text span[data-mention]').length,
    text: document.querySelector('[data-passage]')?.textContent ?? '',
  }));

test('every mention is marked on request, remembered, and unmarked again without a reload', async () => {
  const page = await open(chapter);
  const first = await counts(page);
  expect(first.spans).toBeGreaterThan(0);

  await choose(page, 'all');
  expect(await counts(page)).toEqual({ ...first, links: first.links + first.spans, spans: 0 });
  await page.reload();
  expect((await counts(page)).spans).toBe(0);

  await choose(page, '');
  expect(await counts(page)).toEqual(first);
});

test('a mark made on request leads to the same entry and opens its card', async () => {
  const page = await open(chapter);
  await choose(page, 'all');
  const later = page.locator('.text a[data-mention]').first();
  const hash = await later.evaluate((link: HTMLAnchorElement) => link.hash);
  expect(await page.locator(hash).count()).toBe(1);
  await later.hover();
  await page.locator('hover-card:popover-open').waitFor();
});

test('no mark shows when the reader wants none', async () => {
  const page = await open(chapter);
  await choose(page, 'off');
  const line = await page
    .locator('.text a.term')
    .first()
    .evaluate((link) => getComputedStyle(link).textDecorationColor);
  expect(line).toMatch(/rgba\(0, 0, 0, 0\)|transparent|\/ 0\)/);
});

test('a kind of note can be hidden, its letters with it', async () => {
  const page = await open(chapter);
  const kind = (await page.locator('.note').first().getAttribute('data-note-kind')) ?? '';
  const shown = page.locator(`.note[data-note-kind="${kind}"]:visible, .note-ref[data-kind="${kind}"]:visible`);
  expect(await shown.count()).toBeGreaterThan(1);
  await page.locator('[popovertarget="settings"]').first().click();
  await page.locator(`[name="note${kind.charAt(0).toUpperCase()}${kind.slice(1)}"]`).uncheck();
  expect(await shown.count()).toBe(0);
});
