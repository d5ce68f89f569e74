import { expect, test } from 'vitest';
import { annotatedChapter, NARROW, reader } from '../../testing/reader.ts';

const { browse, open } = reader();
const chapter = annotatedChapter();
const CARD = /\/_astro\/hover-card\..*\.js$/;
const CITATION = '.text p a.citation';

test('the script of cards is loaded when a reader turns to a link that has one, and shows it then', async () => {
  const context = await browse();
  const asked = new Set<string>();
  context.on('request', (request) => CARD.test(request.url()) && asked.add(request.url()));
  const page = await open(chapter, context);
  await page.waitForLoadState('networkidle');
  expect(asked.size).toBe(0);
  await page.locator(CITATION).first().hover();
  await page.locator('hover-card:popover-open').waitFor();
  expect(asked.size).toBe(1);
});

test('a tap that came before the script opens the card once it is there', async () => {
  const context = await browse({ viewport: NARROW, hasTouch: true, isMobile: true });
  const hold = Promise.withResolvers<undefined>();
  await context.route(CARD, async (route) => {
    await hold.promise;
    await route.continue();
  });
  const page = await open(chapter, context);
  await page.locator(CITATION).first().tap();
  expect(page.url()).not.toContain('#');
  hold.resolve(undefined);
  await page.locator('hover-card:popover-open').waitFor();
});

test('where the script cannot be had, a link leads to the item of the list', async () => {
  const context = await browse();
  await context.route(CARD, (route) => route.abort());
  const page = await open(chapter, context);
  const link = page.locator(CITATION).first();
  const hash = await link.evaluate((element) => (element as HTMLAnchorElement).hash);
  await link.click();
  await page.waitForURL((url) => url.hash === hash);
});
