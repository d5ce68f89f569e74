import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { violations } from '../../testing/axe.ts';
import { eventually, NARROW, reader } from '../../testing/reader.ts';
import { readBytes, readFile } from '../../testing/site.ts';

const { browse, open } = reader();
const { sites } = JSON.parse(readFile('teach/links.json')) as { sites: string[] };
const [site = ''] = sites;
const [passage = { ref: '', url: '' }] = JSON.parse(readFile('api/passages.json')) as { ref: string; url: string }[];

const inState = (page: Awaited<ReturnType<typeof open>>, state: string) =>
  page.locator(`[data-check-state="${state}"] .as-written`).allTextContents();

test('addresses that are pasted are judged one by one, and others left out', async () => {
  const page = await open('teach/', { viewport: NARROW });
  await page
    .locator('#check')
    .fill(`Read ${site}p/${passage.ref}/ and ${site}p/99.99/, not https://other.example/p/1.1/.`);
  await eventually(() => inState(page, 'fine'), [`${site}p/${passage.ref}/`]);
  expect(await inState(page, 'unknown')).toEqual([`${site}p/99.99/`]);
  expect(await page.locator('[data-check-status]').textContent()).toBe('2 addresses of this edition.');
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('addresses are found in a Word file and in a cartridge, and a damaged file is named', async () => {
  const page = await open('teach/');
  const zip = new JSZip();
  zip.file('word/_rels/document.xml.rels', `<Relationship Target="${site}p/${passage.ref}/?a=1&amp;b=2"/>`);
  zip.file('word/media/image1.png', `${site}p/98.98/`);
  const buffer = await zip.generateAsync({ type: 'nodebuffer' });
  const file = { name: 'course.docx', mimeType: 'application/zip', buffer };
  await page.locator('#check-file').setInputFiles(file);
  await eventually(() => inState(page, 'fine'), [`${site}p/${passage.ref}/?a=1&amp;b=2`]);
  expect(await page.locator('[data-check-status]').textContent()).toBe('1 address of this edition in course.docx.');
  await page.locator('#check-file').setInputFiles({ ...file, buffer: buffer.subarray(0, 60) });
  await eventually(
    async () => (await page.locator('[data-check-status]').textContent())?.includes('could not be read'),
    true,
  );
});

test('a file that is chosen before the script has come is read when it comes', async () => {
  const context = await browse();
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  const page = await open('teach/', context);
  await context.route('**/_astro/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await page
    .locator('#check-file')
    .setInputFiles({ name: 'list.txt', mimeType: 'text/plain', buffer: Buffer.from(`${site}p/${passage.ref}/`) });
  release(undefined);
  await eventually(() => inState(page, 'fine'), [`${site}p/${passage.ref}/`]);
});

test('every address of the edition’s own ready-made cartridge leads somewhere', async () => {
  const page = await open('teach/');
  await page.locator('#check-file').setInputFiles({
    name: 'edition.imscc',
    mimeType: 'application/zip',
    buffer: readBytes('downloads/edition.imscc'),
  });
  await eventually(async () => (await inState(page, 'fine')).length > 0, true);
  for (const state of ['moved', 'withdrawn', 'unknown']) expect(await inState(page, state)).toEqual([]);
});
