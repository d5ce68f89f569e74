/** Chapters and passages on paper. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { getEdition } from '../../edition/load.ts';
import { citedPlace } from '../../exports/cite/place.ts';
import { ownCitation } from '../../exports/cite/texts.ts';
import { annotatedChapter, eventually, reader } from '../../testing/reader.ts';

const { browse, open } = reader();
const edition = await getEdition();
const chapter = annotatedChapter();

/** How many sheets a page takes; in a PDF each is an object of its own. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('the first sheet begins with what is printed, of which version, and where it stands', async () => {
  const page = await open(chapter);
  expect(await page.locator('.printed-from').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  const said = page.locator('.printed-from');
  expect(await said.innerText()).toBe(ownCitation(edition, { url: `${edition.site}${chapter}` }));
  const box = await said.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan((await page.locator('h1').boundingBox())?.y ?? 0);
});

test('a note has the letter in print that it has in lists', async () => {
  const page = await open(chapter);
  await page.emulateMedia({ media: 'print' });
  const letters = (selector: string): Promise<[string, string][]> =>
    page
      .locator(selector)
      .evaluateAll((marks) =>
        marks.map((mark) => [mark.getAttribute('data-letter') ?? '', getComputedStyle(mark, '::before').content]),
      );
  for (const selector of ['.text .note-ref', '.text .note:not(.footnote) > .note-back']) {
    const found = await letters(selector);
    expect(found.length).toBeGreaterThan(0);
    for (const [letter, content] of found) expect([`attr(data-letter)`, `"${letter}"`]).toContain(content);
  }
});

test('a reader leaves parts out of what is printed, and that is remembered', async () => {
  const page = await open(chapter, await browse());
  const whole = await sheets(page);
  await page.locator('[popovertarget="settings"]').first().click();
  const parts = { paperNotes: '.text .note', paperWorks: 'section.s-works', paperTerms: 'section.s-terms' };
  for (const name of Object.keys(parts)) await page.locator(`reading-settings input[name="${name}"]`).uncheck();
  await page.keyboard.press('Escape');
  for (const part of Object.values(parts)) await eventually(() => page.locator(part).first().isVisible(), true);
  await page.reload();
  expect(await sheets(page)).toBeLessThan(whole);
  await page.emulateMedia({ media: 'print' });
  for (const part of Object.values(parts)) expect(await page.locator(part).first().isVisible()).toBe(false);
  expect(await page.locator('section.s-questions').isVisible()).toBe(true);
});

test('a passage stands on one sheet with its citation, QR code and notes', async () => {
  const longest = edition.passages.toSorted(
    (a, b) =>
      b.text.length +
      edition.notes.filter(({ passage }) => passage === b.ref).length * 400 -
      (a.text.length + edition.notes.filter(({ passage }) => passage === a.ref).length * 400),
  );
  for (const { ref } of longest.slice(0, 3)) {
    const page = await open(`p/${ref}/`);
    expect(await sheets(page), ref).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.printed-from').innerText()).toBe(ownCitation(edition, citedPlace(edition, ref)));
    expect(await page.locator('.slide-qr img').isVisible()).toBe(true);
    const notes = edition.notes.filter(({ passage }) => passage === ref);
    expect(await page.locator('.share-more .note:visible').count()).toBe(notes.length);
  }
});
