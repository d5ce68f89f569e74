import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from '../../testing/axe.ts';
import { readFile } from '../../testing/site.ts';
import { eventually, reader } from '../../testing/reader.ts';

const { open } = reader();

/** Three words in a row that one passage has, far enough inside it to be no heading. */
const passages = JSON.parse(readFile('api/passages.json')) as { ref: string; text: string; url: string }[];
const [{ phrase, passage } = { phrase: '', passage: { ref: '', url: '' } }] = passages.flatMap((passage) => {
  const [, phrase] = /(?:\S+ ){8}((?:[a-z]{3,} ){2}[a-z]{4,})(?= )/u.exec(passage.text) ?? [];
  return phrase ? [{ phrase, passage }] : [];
});

/** Words that are painted as hits. */
const painted = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).cloneContents().textContent),
    name,
  );

async function follow(page: Page, query: string): Promise<void> {
  await page.goto(new URL(`search/?q=${encodeURIComponent(query)}`, page.url()).href);
  await page.locator(`.result a[href$="${passage.url}"]`).first().click();
  await page.waitForURL(`**${passage.url}`);
  await page.locator('search-landing').waitFor();
}

test('the whole phrase is marked where a result leads, the text is as it was, the address clean', async () => {
  const page = await open('');
  await follow(page, `"${phrase}"`);
  expect(await painted(page, 'search-hit')).toContain(phrase);
  expect(await painted(page, 'search-hit-here')).toEqual([phrase]);
  expect(await page.locator('.passage mark').count()).toBe(0);
  const url = new URL(page.url());
  expect([url.search, url.hash]).toEqual(['', `#p${passage.ref}`]);
  expect(await page.locator(`[id="p${passage.ref}"]`).evaluate((node) => node.matches(':target'))).toBe(true);
});

test('the bar leads from hit to hit, says where, and goes away', async () => {
  const page = await open('');
  await follow(page, phrase.split(' ').at(-1) ?? '');
  const bar = page.locator('search-landing');
  expect(await violations(page, { part: 'search-landing' })).toEqual([]);
  const count = (await painted(page, 'search-hit')).length;
  await bar
    .getByText(`1 of ${count}`)
    .or(bar.getByText(new RegExp(`^\\d+ of ${count}$`)))
    .first()
    .waitFor();
  if (count > 1) {
    const before = await bar.locator('[data-count]').textContent();
    await bar.getByRole('button', { name: 'Next hit' }).click();
    expect(await bar.locator('[data-count]').textContent()).not.toBe(before);
    await bar.getByRole('button', { name: 'Previous hit' }).click();
    expect(await bar.locator('[data-count]').textContent()).toBe(before);
  }
  await bar.getByRole('button', { name: 'Done' }).click();
  expect(await bar.count()).toBe(0);
  expect(await painted(page, 'search-hit')).toEqual([]);
});

test('a reload shows the passage as a link does, without marks', async () => {
  const page = await open('');
  await follow(page, phrase);
  await page.reload();
  await page.locator(`[id="p${passage.ref}"]`).waitFor();
  await eventually(() => page.locator('search-landing').count(), 0);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('a result on the same page is marked there', async () => {
  const page = await open(passage.url.split('#')[0]?.slice(1) ?? '');
  await page.keyboard.press('/');
  await page.locator('search-panel input').fill(`"${phrase}"`);
  await page.locator(`search-panel .result a[href$="${passage.url}"]`).click();
  await page.locator('search-landing').waitFor();
  expect(await painted(page, 'search-hit-here')).toEqual([phrase]);
});
