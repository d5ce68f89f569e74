/** A reader's own notes, as readers write, find, keep and lose them. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from '../../testing/axe.ts';
import { annotatedChapter, eventually, NARROW, reader } from '../../testing/reader.ts';
import { readFile } from '../../testing/site.ts';

const { open, browse } = reader();

const passages = (JSON.parse(readFile('api/passages.json')) as { ref: string; text: string; url: string }[]).filter(
  ({ text }) => text.length > 200,
);
const inChapter = passages.filter(({ url }) => url.includes(`/${annotatedChapter()}`));
const [one, other] = inChapter;
const ref = one?.ref ?? '';
const second = other?.ref ?? '';
const chapterAt = `${annotatedChapter()}#p${ref}`;
const LIST = 'my-notes/';

const databases = (page: Page): Promise<number> => page.evaluate(async () => (await indexedDB.databases()).length);
const kept = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(localStorage));

/** Opens the menu of a passage and presses a button of it. */
async function choose(page: Page, ref: string, name: string): Promise<void> {
  await page.locator(`#p${ref.replace('.', '\\.')}`).evaluate((passage) => {
    passage.closest('.passage')?.querySelector<HTMLElement>('.passage-number')?.click();
  });
  await page.locator('.passage-menu').getByRole('button', { name, exact: true }).click();
}

async function write(page: Page, ref: string, text: string): Promise<void> {
  await choose(page, ref, 'Write a note');
  await page.locator('.own-dialog textarea').first().fill(text);
  await page.keyboard.press('Escape');
  await page.locator('.own-dialog').waitFor({ state: 'detached' });
}

/** Selects the words of a passage from one of its characters to another. */
async function select(page: Page, ref: string, words: string): Promise<void> {
  await page.evaluate(
    ([id, words]) => {
      const walker = document.createTreeWalker(document.getElementById(id) ?? document, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(words);
        if (at < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
        return;
      }
      throw new Error(`${id} has no ${words}.`);
    },
    [`p${ref}`, words] as const,
  );
}

/** Some words of a passage that no mark interrupts. */
const someWords = (page: Page, ref: string): Promise<string> =>
  page.evaluate((id) => {
    const nodes = [...(document.getElementById(id)?.childNodes ?? [])].filter(
      (node) => node.nodeType === Node.TEXT_NODE,
    );
    const text = nodes.map(({ textContent }) => textContent ?? '').find((data) => data.trim().length > 30) ?? '';
    return text.trim().split(' ').slice(0, 4).join(' ');
  }, `p${ref}`);

async function saved(page: Page, form: 'jsonld' | 'md'): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-file="${form}"]`).click()]);
  return download.path();
}

const rows = (page: Page) => page.locator('.own-list li');
const importFile = (page: Page, name: string, text: string) =>
  page.locator('#own-file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const status = (page: Page, text: string) => page.locator('my-notes .own-status', { hasText: text }).waitFor();

async function withNotes(context: BrowserContext): Promise<Page> {
  const page = await open(chapterAt, context);
  await write(page, ref, 'Who says so? <b>Hm</b> & *why*');
  await page.locator('.own-ref').waitFor();
  return page;
}

test('nothing is kept or made for readers who write nothing', async () => {
  const context = await browse();
  const page = await open(LIST, context);
  await page.locator('.own-none').waitFor();
  expect([await databases(page), await kept(page)]).toEqual([0, []]);
});

test('a note and a highlight are there after a reload, and in another tab at once', async () => {
  const context = await browse();
  const page = await withNotes(context);
  const tab = await open(chapterAt, context);
  await tab.locator('.own-ref').waitFor();
  const words = await someWords(page, second);
  await page.bringToFront();
  await select(page, second, words);
  await page.locator('selection-bar').getByRole('button', { name: 'Highlight' }).click();
  for (const one of [page, tab])
    await eventually(async () => (await one.locator('mark.own-words').allTextContents()).join(''), words);
  await page.reload();
  await page.locator('mark.own-words').first().waitFor();
  await page.locator('.own-ref').click();
  expect(await page.locator('.own-dialog textarea').inputValue()).toBe('Who says so? <b>Hm</b> & *why*');
  expect(await violations(page)).toEqual([]);
  await page.locator('.own-dialog textarea').fill('Changed');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await tab.locator('.own-ref').click();
  await eventually(() => tab.locator('.own-dialog textarea').inputValue(), 'Changed');
});

test.each(['jsonld', 'md'] as const)('notes are listed, found, saved (%s), deleted and read again', async (form) => {
  const context = await browse();
  const page = await withNotes(context);
  await choose(page, second, 'Bookmark');
  await page.locator('.own-bookmark').waitFor();
  const list = await open(LIST, context);
  await eventually(() => rows(list).count(), 2);
  expect(await rows(list).first().locator('.own-text').textContent()).toBe('Who says so? <b>Hm</b> & why');
  await list.locator('#own-query').fill('SAYS so');
  await eventually(() => rows(list).count(), 1);
  await list.locator('#own-query').fill('');
  await list.locator('#own-kind').selectOption('bookmark');
  await eventually(() => rows(list).locator('.num').allTextContents(), [second]);
  await list.locator('#own-kind').selectOption('all');
  const before = await rows(list).allTextContents();
  const file = readFileSync(await saved(list, form), 'utf8');
  await list.locator('[data-delete-all]').click();
  await list.locator('[data-delete]').click();
  await list.locator('.own-none').waitFor();
  await eventually(() => databases(list), 0);
  expect(await kept(list)).toEqual([]);
  await eventually(() => page.locator('.own-ref, .own-bookmark').count(), 0);
  for (const said of ['2 notes added', '2 notes were here already']) {
    await importFile(list, `my-notes.${form}`, file);
    await status(list, said);
    expect(await rows(list).allTextContents()).toEqual(before);
  }
  await page.locator('.own-ref').waitFor();
});

test('what was deleted comes back by Undo, and the question can be answered with no', async () => {
  const list = await open(LIST, await browse());
  await importFile(list, 'a.md', `## ${ref}\n\nOne\n\n## ${second}\n\nTwo\n`);
  await eventually(() => rows(list).count(), 2);
  await list.locator('[data-delete-all]').click();
  await list.getByRole('button', { name: 'Do not delete' }).click();
  await list.locator('[data-delete-all]').click();
  await list.locator('[data-delete]').click();
  await list.locator('.own-none').waitFor();
  await list.getByRole('button', { name: 'Undo' }).click();
  await eventually(() => rows(list).count(), 2);
  await rows(list).first().getByRole('button', { name: 'Remove' }).click();
  await eventually(() => rows(list).count(), 1);
});

test('notes whose text has changed are listed with what became of them, and attached to where their words stand', async () => {
  const list = await open(LIST, await browse());
  const moved = /[\p{L} ]{30,60}(?= )/u.exec(other?.text ?? '')?.[0].trim() ?? '';
  await importFile(
    list,
    'a.md',
    [
      `## 99.9\n\nLost passage`,
      `## ${ref}\n\n> nothing of this was ever in any passage\n\nLost words`,
      `## ${ref}\n\n> ${moved}\n\nMoved`,
    ].join('\n\n'),
  );
  await eventually(() => list.locator('.own-list .fate').count(), 3);
  await list.getByRole('button', { name: `Attach to ${second}` }).click();
  await eventually(() => list.locator('.own-list .fate').count(), 2);
  expect(await list.locator('.own-list').textContent()).toContain('Lost passage');
  expect(await violations(list)).toEqual([]);
});

test('broken and hostile files are read as far as they go, and said', async () => {
  const list = await open(LIST, await browse());
  await importFile(list, 'a.jsonld', '{"items": [{"target":"https://a.example/p/');
  await status(list, 'broken or was cut off');
  await importFile(list, 'a.jsonld', '\u0000\u0001');
  await status(list, 'no notes on passages');
  const body = '<img src=x onerror="hacked=1">[x](javascript:hacked=1)';
  await importFile(list, 'a.jsonld', JSON.stringify({ items: [{ target: `https://a.example/p/${ref}/`, body }, 7] }));
  await status(list, '1 note added. 1 part');
  expect(await rows(list).locator('.own-text').textContent()).toBe(body);
  expect(await list.evaluate(() => 'hacked' in globalThis)).toBe(false);
});

test.each([
  [
    'a full disk',
    'There is no room left',
    () => {
      IDBObjectStore.prototype.put = function () {
        throw new DOMException('No room', 'QuotaExceededError');
      };
    },
  ],
  [
    'no store',
    'keeps nothing for this site',
    () => {
      IDBFactory.prototype.open = function () {
        throw new DOMException('Private', 'SecurityError');
      };
    },
  ],
] as const)('%s is reported, what was written stays, and reading goes on', async (_name, said, spoil) => {
  const context = await browse();
  await context.addInitScript(spoil);
  const page = await open(chapterAt, context);
  await choose(page, ref, 'Write a note');
  await page.locator('.own-dialog textarea').fill('Precious');
  await page.keyboard.press('Escape');
  await page.locator('.own-dialog .own-status', { hasText: said }).waitFor();
  expect(await page.locator('.own-dialog textarea').inputValue()).toBe('Precious');
  expect(await kept(page)).toEqual([]);
  await page.locator('.turn a').first().click();
  await page.waitForURL((url) => !url.pathname.endsWith(`/${annotatedChapter()}`));
});

test('where its script does not come, the page of notes says so and can be tried again', async () => {
  const context = await browse();
  await context.route('**/notes-list*.js', (route) => route.abort());
  const list = await open(LIST, context);
  await list.locator('.notice', { hasText: 'the list of your notes' }).waitFor();
  await context.unroute('**/notes-list*.js');
  await list.getByRole('button', { name: 'Try again' }).click();
  await list.locator('.own-none').waitFor();
});

test('on a phone the list and the panel fit', async () => {
  const context = await browse({ viewport: NARROW });
  const page = await withNotes(context);
  await page.locator('.own-ref').click();
  await page.locator('.own-dialog').waitFor();
  const list = await open(LIST, context);
  await eventually(() => rows(list).count(), 1);
  expect(await violations(list)).toEqual([]);
  for (const one of [page, list])
    expect(await one.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
