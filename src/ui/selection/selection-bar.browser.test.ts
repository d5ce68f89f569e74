/** What readers do with selected words. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { getEdition } from '../../edition/load.ts';
import { quoteWith } from '../../exports/cite/quotation.ts';
import { citedPlace } from '../../exports/cite/place.ts';
import { ownCitation } from '../../exports/cite/texts.ts';
import { violations } from '../../testing/axe.ts';
import { annotatedChapter, eventually, NARROW, reader } from '../../testing/reader.ts';

const { browse, open, openStill } = reader();
const edition = await getEdition();
const chapter = edition.chapters.find(({ slug }) => `${slug}/` === annotatedChapter());
const [, passage, next] = chapter?.passages ?? [];
if (!passage || !next) throw new Error('The chapter has too few passages.');
const chapterAt = `${annotatedChapter()}#p${passage.ref}`;
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
/** Longer than a selection takes to settle, in the page's own time. */
const A_WHILE = 700;

const bar = (page: Page): Locator => page.locator('selection-bar:popover-open');
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Selects from the nth character of one element to that of another; notes and letters do not count. */
async function select(page: Page, [from, start]: [id: string, at: number], [to, end]: [id: string, at: number]) {
  await page.evaluate(
    async ([from, start, to, end]) => {
      const point = (id: string, at: number): [Node, number] => {
        const element = document.getElementById(id);
        if (!element) throw new Error(`There is no ${id}.`);
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let left = at; walker.nextNode();) {
          const { length } = walker.currentNode.textContent ?? '';
          if (left <= length) return [walker.currentNode, left];
          left -= length;
        }
        throw new Error(`${id} is shorter than ${at} characters.`);
      };
      const told = new Promise((done) => document.addEventListener('selectionchange', done, { once: true }));
      getSelection()?.setBaseAndExtent(...point(from, start), ...point(to, end));
      await told;
    },
    [from, start, to, end] as const,
  );
}
/** Lets time pass for the bar, whose script comes with the first selection. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => customElements.get('selection-bar') !== undefined);
  await page.clock.runFor(A_WHILE);
}
const wordsEnd = (text: string, from: number): number => text.indexOf(' ', from);

test('a letter about a mistake has the selected words, where the edition names somebody', async () => {
  const context = await browse();
  await context.route('**/api/citation-forms.json', async (route) => {
    const forms = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...forms, correct: { to: 'us@lamps.example', title: 'Lamps', version: '1.0.0' } } });
  });
  const page = await open(chapterAt, context);
  const end = wordsEnd(passage.text, 90);
  await select(page, [`p${passage.ref}`, 0], [`p${passage.ref}`, end]);
  await bar(page).waitFor();
  const href = await bar(page).locator('a[href^="mailto:"]').getAttribute('href');
  expect(decodeURIComponent(href ?? '')).toContain(passage.text.slice(0, end));
  expect(await violations(page, { part: 'selection-bar' })).toEqual([]);
});

test('words are copied with their reference, linked to, and searched for', async () => {
  const context = await browse(CLIPBOARD);
  const page = await open(chapterAt, context);
  const [start, end] = [passage.text.indexOf(' ') + 1, wordsEnd(passage.text, 90)];
  const words = passage.text.slice(start, end);
  await select(page, [`p${passage.ref}`, start], [`p${passage.ref}`, end]);
  await bar(page).waitFor();
  expect(await violations(page, { part: 'selection-bar' })).toEqual([]);
  await bar(page).getByRole('button', { name: 'Copy quotation' }).click();
  const place = citedPlace(edition, passage.ref);
  await eventually(() => copied(page), quoteWith([words], ownCitation(edition, place), edition.config.shortStatement));
  await bar(page).getByRole('button', { name: 'Copy link' }).click();
  const link = new RegExp(`^${edition.site}${annotatedChapter()}#p${passage.ref}:~:text=\\S+$`);
  await expect.poll(() => copied(page)).toMatch(link);
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(words);

  const landed = await open((await copied(page)).slice(edition.site.length), context);
  await eventually(() => landed.locator(`#p${passage.ref.replace('.', '\\.')}:target`).count(), 1);
  expect(new URL(landed.url()).hash).toMatch(new RegExp(`^#p${passage.ref}`));
  await landed.close();

  await bar(page).getByRole('link', { name: 'Search' }).click();
  await page.waitForURL('**/search/?q=*');
  expect(new URL(page.url()).searchParams.get('q')).toMatch(/^"\S.*\S"$/);
});

test('words over the end of a passage name both', async () => {
  const page = await open(chapterAt, CLIPBOARD);
  const end = wordsEnd(next.text, 30);
  await select(page, [`p${passage.ref}`, passage.text.lastIndexOf(' ') + 1], [`p${next.ref}`, end]);
  await bar(page).getByRole('button', { name: 'Copy quotation' }).click();
  const place = citedPlace(edition, `${passage.ref}-${next.ref}`);
  const texts = [passage.text.split(' ').at(-1) ?? '', next.text.slice(0, end)];
  await eventually(() => copied(page), quoteWith(texts, ownCitation(edition, place), edition.config.shortStatement));
});

test('Tab leads from the words to the bar, and Escape closes it for them', async () => {
  const page = await openStill(chapterAt);
  await page.keyboard.press('Shift');
  await select(page, [`p${passage.ref}`, 0], [`p${passage.ref}`, 60]);
  await settle(page);
  await bar(page).waitFor();
  await settle(page);
  await page.locator('[role="status"]', { hasText: 'Tab leads to' }).waitFor({ state: 'attached' });
  await page.keyboard.press('Tab');
  await eventually(() => page.evaluate(() => document.activeElement?.textContent.startsWith('Copy quotation')), true);
  await page.keyboard.press('Escape');
  await bar(page).waitFor({ state: 'detached' });
  await settle(page);
  expect(await bar(page).count()).toBe(0);
});

test('the bar goes when the words are no longer selected, and is not there for other words', async () => {
  const page = await openStill(chapterAt);
  await select(page, [`p${passage.ref}`, 0], [`p${passage.ref}`, 60]);
  await settle(page);
  await bar(page).waitFor();
  for (const words of ['', 'h1']) {
    await page.evaluate(async (words) => {
      const told = new Promise((done) => document.addEventListener('selectionchange', done, { once: true }));
      const other = words && document.querySelector(words);
      if (other) getSelection()?.selectAllChildren(other);
      else getSelection()?.removeAllRanges();
      await told;
    }, words);
    await settle(page);
    await bar(page).waitFor({ state: 'detached' });
  }
  expect(await bar(page).count()).toBe(0);
});

test('on a touch screen the bar stands at the bottom edge, away from the browser’s own menu', async () => {
  const page = await open(chapterAt, { viewport: NARROW, hasTouch: true, isMobile: true });
  await select(page, [`p${passage.ref}`, 0], [`p${passage.ref}`, 60]);
  await bar(page).waitFor();
  await eventually(async () => {
    const box = await bar(page).boundingBox();
    return Math.round((box?.y ?? 0) + (box?.height ?? 0));
  }, NARROW.height);
});

test('on a passage’s own page the words are cited in the same way', async () => {
  const page = await open(`p/${passage.ref}/`, CLIPBOARD);
  await select(page, [`p${passage.ref}`, 0], [`p${passage.ref}`, wordsEnd(passage.text, 40)]);
  await bar(page).getByRole('button', { name: 'Copy quotation' }).click();
  await eventually(
    async () => (await copied(page)).includes(ownCitation(edition, citedPlace(edition, passage.ref))),
    true,
  );
});
