import { expect, test } from 'vitest';
import { annotatedChapter, eventually, NARROW, reader } from '../../testing/reader.ts';

const { open } = reader();
const chapter = annotatedChapter();
const HERE = /^At \d+\.\d+[a-z]? of \d+\.\d+[a-z]?(, \d+ min left)?$/;

test('the section that is read is marked, and where the reader is stands below', async () => {
  const page = await open(chapter);
  const current = page.locator('contents-rail [aria-current="location"]');
  const section = page.locator('.text h2[id]').nth(2);
  await section.evaluate((element) => {
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
  const id = (await section.getAttribute('id')) ?? '';
  await eventually(async () => (await current.first().getAttribute('href'))?.split('#')[1], id);
  expect(await current.count()).toBe(1);
  await eventually(async () => HERE.test((await page.locator('[data-here]').textContent()) ?? ''), true);
  await page.evaluate(() => {
    scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
  });
  await eventually(() => page.locator('[data-here]').textContent(), 'End of the chapter');
});

test('the chapter stays marked as the page', async () => {
  const page = await open(chapter);
  expect(await page.locator('contents-rail [aria-current="page"]').count()).toBeLessThanOrEqual(1);
});

test('on a narrow page the menu closes when a link to a section is followed', async () => {
  const page = await open(chapter, { viewport: NARROW });
  const menu = page.locator('contents-rail nav');
  const button = page.locator('[popovertarget="rail"]').first();
  await button.click();
  await menu.waitFor();
  const link = menu.locator('a[href*="#"]').nth(1);
  const hash = `#${(await link.getAttribute('href'))?.split('#')[1] ?? ''}`;
  await link.click();
  await menu.waitFor({ state: 'hidden' });
  expect(new URL(page.url()).hash).toBe(hash);
});

test('Escape closes the menu and gives the focus back', async () => {
  const page = await open(chapter, { viewport: NARROW });
  const button = page.locator('[popovertarget="rail"]').first();
  await button.click();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await page.locator('contents-rail nav').waitFor({ state: 'hidden' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});
