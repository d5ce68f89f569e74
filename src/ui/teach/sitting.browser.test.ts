/** What a lecturer does in one sitting, from a syllabus without links to what students click, and the look at it a year later. */
import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { eventually, reader } from '../../testing/reader.ts';
import { readFile } from '../../testing/site.ts';

const { browse, open } = reader();

const passages = JSON.parse(readFile('api/passages.json')) as { ref: string; text: string }[];
const refs = passages.map(({ ref }) => ref);
const WAYS = ['para. {ref}', 'para {ref}', '¶ {ref}', 'passage {ref}', 'par. {ref}'];
/** Forty references as people write them, in lines as of a syllabus. */
const written = Array.from({ length: 40 }, (_, at) =>
  (WAYS[at % WAYS.length] ?? '').replace('{ref}', refs[at % refs.length] ?? ''),
);
const syllabus = written.map((one, at) => `Week ${Math.floor(at / 5) + 1}: read ${one} before the seminar.`).join('\n');

test('a syllabus of forty references becomes a list with a note, a cartridge and a link that all lead on', async () => {
  const context = await browse();
  const page = await open('teach/', context);
  await page.locator('[data-teach-paste]').fill(syllabus);
  await eventually(() => page.locator('[data-teach-found] a').count(), written.length);
  await page.locator('[data-teach-add]').click();
  await eventually(() => page.locator('.items > li').count(), written.length);
  await page.locator('.list-title').fill('Two sessions on sources');
  await eventually(() => page.locator('.note-source [data-passage]').count(), 1);
  await page.locator('#note-text').fill('For which statement would you ask for a source?');
  await page.locator('.note-form button').click();

  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-file="imscc"]').click()]);
  const parts = unzipSync(readFileSync(await download.path()));
  const links = Object.entries(parts).flatMap(([name, bytes]) =>
    name.endsWith('.xml') ? [...strFromU8(bytes).matchAll(/<url href="([^"]+)"/g)].map(([, href = '']) => href) : [],
  );
  expect(links).toHaveLength(written.length);
  const { site } = JSON.parse(readFile('teach/catalogue.json')) as { site: string };
  // Learning platforms cut off what follows the sign #.
  for (const href of links)
    expect(existsSync(`dist/${href.slice(site.length).replace(/#.*/, '')}index.html`)).toBe(true);

  const students = await page.locator('.link-field .btn[href]').getAttribute('href');
  await page.locator('#check').fill(links.join('\n'));
  // A passage may have been reworded since it was first published; all of them are there.
  const checked = page.locator('[data-check-state="fine"] li, [data-check-state="reworded"] li');
  await eventually(() => checked.count(), new Set(links).size);

  await page.goto(new URL(students ?? '', page.url()).href);
  await eventually(() => page.locator('.list-item').count(), written.length);
  await eventually(async () => (await page.locator('.guest-note p').first().textContent())?.includes('a source'), true);
});
