import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { layerInQuery } from '../../guest-notes/address.ts';
import type { GuestNote } from '../../guest-notes/layer.ts';
import { violations } from '../../testing/axe.ts';
import { VECTORS } from '../../testing/injection/vectors.ts';
import { eventually, NARROW, reader } from '../../testing/reader.ts';
import { readFile } from '../../testing/site.ts';

const { open, browse } = reader();

const passages = JSON.parse(readFile('api/passages.json')) as { ref: string; text: string }[];
const [one, two] = passages.filter(({ text }) => text.length > 400);
const first = one?.ref ?? '';
const second = two?.ref ?? '';
/** Words of a passage that no citation interrupts. */
const quoted = (/[\p{L} ,]{30,60}(?= )/u.exec(one?.text ?? '')?.[0] ?? '').trim();

const note = (ref: string, words: string, text: string): GuestNote => ({ ref, words, before: '', after: '', text });
const link = (notes: GuestNote[], list = first) => `teach/?list=${list}${layerInQuery({ by: 'Dr A', notes })}`;

async function read(path: string, options = {}): Promise<Page> {
  const page = await open(path, options);
  await page.locator('[data-of] [data-passage]').first().waitFor();
  return page;
}

test('students see a note at its words, as none of the edition’s, and can hide it', async () => {
  const page = await read(link([note(first, quoted, 'Who *says* so? See https://a.example/x.')]));
  expect((await page.locator('.guest-words').allTextContents()).join('')).toBe(quoted);
  const slip = page.locator('.guest-note');
  const words = await slip.textContent();
  for (const said of ['Notes by Dr A', 'Who says so?', 'Not by the editors']) expect(words).toContain(said);
  expect(await slip.locator('em').textContent()).toBe('says');
  expect(await slip.locator('p a').getAttribute('href')).toBe('https://a.example/x');
  await page.locator('.guest-switch input').press('Space');
  expect(await page.locator(':is(.guest-note, .guest-ref):visible').count()).toBe(0);
  await page.locator('.guest-switch input').press('Space');
  await page.locator('.guest-ref').press('Enter');
  await eventually(() => page.locator('.guest-note:target').count(), 1);
});

test('notes alone make a list, and what has lost its place is named', async () => {
  const lost = [
    note(second, 'nothing of this was ever in any passage', 'Lost words'),
    note('99.9', '', 'Lost passage'),
  ];
  const page = await open(`teach/?${layerInQuery({ by: '', notes: [note(first, quoted, ''), ...lost] }).slice(1)}`);
  await eventually(() => page.locator('.list-item').count(), 2);
  await page.locator('.list-item summary').last().click();
  await eventually(() => page.locator('.list-item .guest-note .fate').count(), 1);
  expect(await page.locator('.guest-lost').textContent()).toContain('Lost passage');
});

test('a note on words that stand in another passage now is shown there', async () => {
  const page = await read(link([note(second, quoted, 'Moved')], first));
  await eventually(async () => (await page.locator('.guest-words').allTextContents()).join(''), quoted);
  expect(await page.locator('.guest-note .fate').textContent()).toContain(second);
});

test('hostile notes are words alone', async () => {
  const notes = VECTORS.slice(0, 90).map((vector) => note(first, quoted, vector));
  const page = await read(`teach/?list=${first}${layerInQuery({ by: VECTORS[0] ?? '', notes })}`);
  const slips = page.locator('.guest-note');
  expect(await slips.count()).toBe(notes.length);
  expect(await slips.locator(':not(b, p, small, em, a, mark)').count()).toBe(0);
  const links = await slips.locator('a').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).protocol));
  expect(links.filter((protocol) => !['http:', 'https:'].includes(protocol))).toEqual([]);
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
});

test('what cannot be read of an address is said', async () => {
  for (const value of ['1~Dr+A~2.4~~cut', '7~Dr+A~later', '<b>'])
    await (await read(`teach/?list=${first}&notes=${value}`)).locator('.warn').first().waitFor();
});

test('a lecturer writes a note by keyboard, gives a link, and has it as a file', async () => {
  const context = await browse();
  const page = await open(`teach/?list=${first},${second}&edit`, context);
  await page.locator('#note-words').fill('words that are not there at all');
  await page.locator('#note-words').press('Enter');
  await eventually(async () => (await page.locator('.note-form [role="status"]').textContent())?.includes(first), true);
  await eventually(() => page.locator('.note-source [data-passage]').count(), 1);
  await page.locator('#note-words').fill(quoted);
  await page.locator('#note-text').fill('Who says so?');
  await page.locator('.note-form button').press('Enter');
  await eventually(() => page.locator('.own-notes li').count(), 1);
  const address = new URL(page.url()).searchParams.get('notes');
  expect(address).toBe(`1~~${first}~~${quoted}~~Who says so?~1`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-file="jsonld"]').click()]);
  const file = await download.path();
  expect(readFileSync(file, 'utf8')).toContain('TextQuoteSelector');
  await page.locator('.own-notes button').click();
  await eventually(() => page.locator('.own-notes li').count(), 0);
  await page.locator('#note-file').setInputFiles(file);
  await eventually(() => page.locator('.own-notes li').count(), 1);
  await page.reload();
  await eventually(() => page.locator('.own-notes li').count(), 1);
  await page.locator('.link-field .btn[href]').click();
  await eventually(async () => (await page.locator('.guest-words').allTextContents()).join(''), quoted);
});

test('a file of a million characters is read up to a limit, and what is too long for an address stays in this browser', async () => {
  const context = await browse();
  const page = await open(`teach/?list=${first}&edit`, context);
  await eventually(() => page.locator('.note-source [data-passage]').count(), 1);
  const items = Array.from({ length: 150 }, (_, at) => ({
    target: `https://a.example/p/${first}/`,
    body: `${at} ${'<b onclick=x>'.repeat(500)}`,
  }));
  const buffer = Buffer.from(JSON.stringify({ items }));
  await page.locator('#note-file').setInputFiles({ name: 'notes.jsonld', mimeType: 'application/json', buffer });
  await eventually(() => page.locator('.own-notes li').count(), 100);
  expect(await page.locator('.note-form [role="status"]').textContent()).toContain('50 were left out');
  expect(page.url().length).toBeLessThan(8_000);
  await page.locator('.link-field .warn', { hasText: 'not in this link' }).waitFor();
  await page.reload();
  await eventually(() => page.locator('.own-notes li').count(), 100);
});

test.each(['', '&edit'])('no fault that a checker finds, on a desk and on a phone (%s)', async (mode) => {
  const path = `${link([note(first, quoted, 'Why *this*?'), note(first, '', 'All of it')])}${mode}`;
  for (const options of [{}, { viewport: NARROW }]) {
    const page = await open(path, options);
    await page
      .locator(mode ? '.note-source [data-passage]' : '.guest-note')
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});
