import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COLOUR_RULES, violations } from './axe.ts';
import { sharedBrowser } from './browser.ts';

let page: Page;
beforeAll(async () => {
  page = await (await sharedBrowser()).newPage();
});
afterAll(() => page.close());

const GOOD = '<p>Lamps of the harbour</p>';
const PALE = '<p class="pale">Pale</p>';

/** A page of many texts, with this in their midst. */
const among = (odd: string): Promise<void> =>
  page.setContent(`<!doctype html><html lang="en"><title>Lamps</title>
    <style>.pale { color: #bbb } .dark { background: #333 } input { color: #ccc; background: #fff }</style>
    <main><h1>Lamps</h1>${GOOD.repeat(40)}${odd}${GOOD.repeat(40)}</main>`);

const contrasts = async (): Promise<string[]> =>
  (await violations(page)).filter((line) => line.startsWith('color-contrast'));

test.each([
  ['of a class of its own', PALE],
  ['painted by itself alone', '<p style="color: #bbb">Pale</p>'],
  ['on a ground of its own', '<p style="background: #555">Grey</p>'],
  ['on the ground of what it stands in', '<section class="dark"><p>Black on black</p></section>'],
  ['made pale by what it stands in', '<section style="opacity: 0.4"><p>Pale</p></section>'],
  ['inside of words that are well', '<p>Lamps <b style="font-weight: 400; color: #bbb">pale</b></p>'],
  ['in a field', '<label>Find <input value="pale"></label>'],
])('a text among many that is pale, %s, is found', async (_, odd) => {
  await among('');
  expect(await contrasts()).toEqual([]);
  await among(odd);
  expect(await contrasts()).not.toEqual([]);
});

test('of many that are pale alike, it is enough to name some', async () => {
  await among(PALE.repeat(50));
  expect(await contrasts()).toHaveLength(3);
});

test('a pale text is found though something lies over the first and the last of its kind', async () => {
  const cover = '<p style="position: absolute; inset: 0 0 auto; height: 5rem; background: #fff">Over it</p>';
  await among('');
  await page.evaluate(
    ([cover = '', pale = '']) => {
      document.body.innerHTML = `<main style="position: relative">${cover}${pale.repeat(80)}</main>`;
    },
    [cover, PALE],
  );
  expect(await contrasts()).not.toEqual([]);
});

test('what a rule is asked alone is judged in a part alone, and the page keeps no mark of it', async () => {
  await among(`<section id="part">${PALE}</section>${PALE}`);
  expect(await violations(page, { rules: COLOUR_RULES, part: '#part' })).toHaveLength(1);
  expect(await page.locator('[data-contrast-sample]').count()).toBe(0);
});
