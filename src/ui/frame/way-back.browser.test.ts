/** Readers who follow a link of a passage and come back. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../../testing/axe.ts';
import { annotatedChapter, eventually, focusByKey, NARROW, reader, WIDE } from '../../testing/reader.ts';

const { open } = reader();

const place = (page: Page) =>
  page.evaluate(() => ({ top: Math.round(scrollY), focus: document.activeElement?.getAttribute('href') ?? null }));
const scrolled = (page: Page, y: number): Promise<boolean> => page.evaluate((y) => Math.abs(scrollY - y) > 50, y);

/** Links of a passage by what they are; the first of each on the page. */
const KINDS: [kind: string, link: string][] = [
  ['citation', '.text [data-passage] a.citation'],
  ['term', '.text [data-passage] a.term'],
];

describe.each([
  ['a wide window', WIDE],
  ['a narrow window', NARROW],
])('in %s', (_name, viewport) => {
  test.each(KINDS)('after a %s both ways back lead to the place and the focus', async (_kind, selector) => {
    const page = await open(annotatedChapter(), { viewport });
    const link = page.locator(selector).first();
    const ref = await link.evaluate((a) => a.closest<HTMLElement>('[data-passage]')?.dataset['passage']);
    await link.scrollIntoViewIfNeeded();
    for (const back of ['button', 'browser']) {
      await focusByKey(page, link);
      const before = await place(page);
      await page.keyboard.press('Enter');
      await eventually(() => scrolled(page, before.top), true);
      const button = page.getByRole('button', { name: `Back to ${ref ?? ''}`, exact: true });
      await button.waitFor();
      if (back === 'button') await button.press('Enter');
      else await page.goBack();
      await eventually(() => place(page), before);
      await button.waitFor({ state: 'hidden' });
    }
  });
});

test('a link from a note has the same ways back', async () => {
  const page = await open(annotatedChapter());
  const link = page.locator('.text .note a.citation').first();
  await link.scrollIntoViewIfNeeded();
  await focusByKey(page, link);
  const before = await place(page);
  await page.keyboard.press('Enter');
  const button = page.getByRole('button', { name: /^Back to \d/ });
  await button.waitFor();
  expect(await violations(page)).toEqual([]);
  await button.press('Enter');
  await eventually(() => place(page), before);
});

test('from another page, too, to which the card of a citation led', async () => {
  const page = await open(annotatedChapter());
  const link = page.locator('.text [data-passage] a.citation').first();
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await link.hover();
  await page.locator('#card:popover-open').getByRole('link', { name: 'Full entry' }).click();
  await page.waitForURL('**/references/#*');
  await page.getByRole('button', { name: /^Back to \d/ }).click();
  await page.waitForURL(`**/${annotatedChapter()}`);
  await eventually(() => place(page), { top: before, focus: await link.getAttribute('href') });
});

test('the button goes when the reader has scrolled back to the passage', async () => {
  const page = await open(annotatedChapter());
  const link = page.locator('.text [data-passage] a.citation').first();
  await link.press('Enter');
  const button = page.getByRole('button', { name: /^Back to \d/ });
  await button.waitFor();
  await link.scrollIntoViewIfNeeded();
  await button.waitFor({ state: 'hidden' });
});

test('other links have no way back but the browser’s', async () => {
  const page = await open(annotatedChapter());
  await page.locator('nav a[href$="/glossary/"]').first().click();
  await page.waitForURL('**/glossary/');
  expect(await page.getByRole('button', { name: /^Back to \d/ }).count()).toBe(0);
});
