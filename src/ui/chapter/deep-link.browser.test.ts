/** What stands in view where an address leads into a chapter. */
import { expect, test } from 'vitest';
import { getEdition } from '../../edition/load.ts';
import { annotatedChapter, eventually, NARROW, reader, WIDE } from '../../testing/reader.ts';

const { open } = reader();
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
