/** What stands in view where an address leads into a chapter. */
import { expect, test } from 'vitest';
import { getEdition } from '../../edition/load.ts';
import { shifts, watchShifts } from '../../testing/accessibility/acts.ts';
import { annotatedChapter, eventually, NARROW, reader, WIDE } from '../../testing/reader.ts';

const { browse, open } = reader();
const edition = await getEdition();
const chapter = edition.chapters.find(({ slug }) => `${slug}/` === annotatedChapter());

test.each([
  ['a phone', NARROW],
  ['a wide window', WIDE],
])('on %s the heading is in view over the first passage of its section', async (_name, viewport) => {
  const section = chapter?.sections.slice(1).find(({ first }) => first !== undefined);
  const page = await open(`${annotatedChapter()}#p${section?.first ?? ''}`, { viewport });
  const heading = page.locator('.text').getByRole('heading', { name: section?.title ?? '', exact: true });
  const isInView = async (): Promise<boolean> => {
    const [header, box] = [await page.locator('.site').boundingBox(), await heading.boundingBox()];
    return box !== null && header !== null && box.y >= header.y + header.height && box.y + box.height < viewport.height;
  };
  await eventually(isInView, true);
  expect(await page.locator('[data-passage]:target').count()).toBe(1);
});

test.each([
  ['a passage', 1],
  ['a range', 2],
])('on a phone the header says where one is with the address of %s, and nothing moves', async (_name, count) => {
  const section = chapter?.sections.slice(1).find(({ first }) => first !== undefined);
  const from = chapter?.passages.findIndex(({ ref }) => ref === section?.first) ?? -1;
  const refs = chapter?.passages.slice(from, from + count).map(({ ref }) => ref) ?? [];
  const context = await browse({ viewport: NARROW });
  await context.addInitScript(watchShifts);
  const page = await open(`${annotatedChapter()}#${refs.map((ref) => `p${ref}`).join('-')}`, context);
  const place = page.locator('[data-place]');
  await eventually(
    () => place.locator('> *').allTextContents(),
    [chapter?.number ?? '', section?.title ?? '', refs.join('–')],
  );
  expect(await place.isVisible()).toBe(true);
  // A line that comes into the header would count twenty times as much, a letter in another font a hundredth of it.
  expect(await page.evaluate(shifts)).toBeLessThan(0.001);
});

test('the header follows the reader from section to section, and names the chapter above the first', async () => {
  const page = await open(annotatedChapter(), { viewport: NARROW });
  const words = page.locator('[data-place] > span');
  expect(await words.innerText()).toBe(chapter?.title);
  for (const { title, first } of chapter?.sections.slice(-2) ?? []) {
    await page.locator(`[id="p${first ?? ''}"]`).evaluate((passage) => passage.scrollIntoView({ behavior: 'instant' }));
    await eventually(() => words.innerText(), title);
    expect(await page.locator('[data-place] > small').innerText()).toBe(first);
  }
});

test('the header follows under an address that is no encoded text, too', async () => {
  const last = chapter?.sections.at(-1);
  const page = await open(`${annotatedChapter()}#50%`, { viewport: NARROW });
  await page
    .locator(`[id="p${last?.first ?? ''}"]`)
    .evaluate((passage) => passage.scrollIntoView({ behavior: 'instant' }));
  await eventually(() => page.locator('[data-place] > span').innerText(), last?.title ?? '');
});
