import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from '../../testing/axe.ts';
import { readFile } from '../../testing/site.ts';
import { eventually, NARROW, reader } from '../../testing/reader.ts';

const { open } = reader();

interface Contents {
  source: { author: string; shortAuthor?: string };
  chapters: { number: number; url: string; passages: string[]; sections: { title: string; url: string }[] }[];
}
const { chapters, source } = JSON.parse(readFile('api/edition.json')) as Contents;
const chapter = chapters.toSorted((a, b) => b.passages.length - a.passages.length)[0];
const [one = '', two = '', three = ''] = chapter?.passages ?? [];
const last = chapter?.passages.at(-1) ?? '';
const after = last.replace(/\d+$/, (number) => String(Number(number) + 1));
const section = chapter?.sections[0];
const name = source.shortAuthor ?? source.author;

const hrefs = (page: Page) =>
  page.locator('[data-teach-found] a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
const paste = (page: Page, text: string) => page.locator('[data-teach-paste]').fill(text);

test('references become links in the order of the text', async () => {
  const page = await open('teach/');
  await paste(
    page,
    `Week 1: ${name}, par. ${one} and ${three}\n¶¶${one}–${two}; section “${section?.title ?? ''}”, ch. ${chapter?.number ?? ''}`,
  );
  await eventually(async () => (await hrefs(page)).length, 5);
  const [first = '', second = '', range = '', third = '', fourth = ''] = await hrefs(page);
  expect(first.endsWith(`/p/${one}/`)).toBe(true);
  expect(second.endsWith(`/p/${three}/`)).toBe(true);
  expect(range).toContain(`/p/${one}/`);
  expect(await page.locator('[data-teach-found] a').nth(2).textContent()).toContain(`${one}–${two}`);
  expect([third, fourth]).toEqual([section?.url, chapter?.url]);
});

test('what is doubtful says why, and one choice makes it a link', async () => {
  const page = await open('teach/', { viewport: NARROW });
  await paste(page, `para ${after}`);
  const doubtful = page.locator('[data-teach-doubtful] li');
  await doubtful.waitFor();
  expect(await doubtful.textContent()).toContain(last);
  await doubtful.locator('button').first().press('Enter');
  await eventually(async () => (await hrefs(page)).map((href) => href.endsWith(`/p/${last}/`)), [true]);
  expect(await page.evaluate(() => document.activeElement?.closest('[data-teach-found]') !== null)).toBe(true);
});

test('another work’s are left alone, and a text without any says so', async () => {
  const page = await open('teach/');
  await paste(page, `Tallow (1888), para. ${one}`);
  await page.locator('[data-teach-alone] li').waitFor();
  expect(await hrefs(page)).toEqual([]);
  await paste(page, 'Nothing of the kind.');
  await eventually(
    () => page.locator('[data-teach-status]').textContent(),
    'No reference to this edition was found in the text.',
  );
});

test('the page with results has no fault that a checker finds', async () => {
  const page = await open('teach/', { viewport: NARROW });
  await paste(page, `para ${one}, para ${after}; Tallow (1888), para. ${one}`);
  await page.locator('[data-teach-alone] li').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('a list of passages that does not load is said, and tried again', async () => {
  const page = await open('teach/');
  const file = '**/teach/outline.json';
  await page.route(file, (route) => route.abort());
  await paste(page, `para ${one}`);
  await eventually(
    async () => (await page.locator('[data-teach-status]').textContent())?.includes('could not be loaded'),
    true,
  );
  await page.unroute(file);
  await paste(page, `para ${one}.`);
  await eventually(async () => (await hrefs(page)).length, 1);
});

test('a link to a range says on the page of its first passage where the rest is', async () => {
  const page = await open(`p/${one}/#p${one}-p${three}`);
  const link = page.locator('address-guide a').first();
  await link.waitFor();
  expect(await link.getAttribute('href')).toContain(`${chapter?.url ?? ''}#p${one}-p${three}`);
});
