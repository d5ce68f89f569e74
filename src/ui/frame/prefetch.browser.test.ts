import type { BrowserContext } from 'playwright-core';
import { expect, test } from 'vitest';
import { annotatedChapter, reader } from '../../testing/reader.ts';

const { browse, open } = reader();
const chapter = annotatedChapter();
const GLOSSARY = 'contents-rail a[href$="/glossary/"]';

/** Requests for the glossary as a browser reports them. */
function askedFor(context: BrowserContext): string[] {
  const asked: string[] = [];
  context.on('request', (request) => request.url().endsWith('/glossary/') && asked.push(request.resourceType()));
  return asked;
}

test('the page of a link is fetched when the pointer rests on it, once, and the policy lets it', async () => {
  const context = await browse();
  const page = await open(chapter, context);
  const asked = askedFor(context);
  const arrived = page.waitForResponse((response) => response.url().endsWith('/glossary/'));
  await page.locator(GLOSSARY).hover();
  expect((await arrived).status()).toBe(200);
  await page.locator('header.site .site-title').hover();
  await page.locator(GLOSSARY).hover();
  await page.locator(GLOSSARY).focus();
  expect(asked).toHaveLength(1);
});

test('nothing is fetched ahead for those who ask for few data', async () => {
  const context = await browse();
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const page = await open(chapter, context);
  const asked = askedFor(context);
  await page.locator(GLOSSARY).focus();
  await page.locator('contents-rail a').first().focus();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
});

test('a page is fetched as soon as the focus comes to its link, and none of another site or of a place on this page', async () => {
  const context = await browse();
  const page = await open(chapter, context);
  const hints = () =>
    page.locator('head link[rel="prefetch"]').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  for (const link of ['.text a.citation', 'main a[href^="https://"]', 'a.site-title'])
    await page.locator(link).first().focus();
  expect(await hints()).toEqual([await page.locator('a.site-title').getAttribute('href')]);
});
