/** What readers do with a passage's own page and its card. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, focusByKey, NARROW, reader } from '../../testing/reader.ts';
import { violations } from '../../testing/axe.ts';
import { browsedPaths, pagePaths, readFile, readPage } from '../../testing/site.ts';

const { browse, open } = reader();
const pages = browsedPaths().filter((path) => /^p\/[^/]+\/$/.test(path));
const [first = ''] = pages;

const live = (page: Page) => page.locator('[role="status"].vh').allTextContents();

describe('copying', () => {
  test('works by keyboard, keeps italics, and is announced', async () => {
    const context = await browse({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await open(first, context);
    await page.locator('summary', { hasText: 'APA' }).first().press('Enter');
    const button = page.locator('copy-button[data-of="cite-apa"] button');
    await focusByKey(page, button);
    await page.keyboard.press('Enter');
    await eventually(() => button.locator('[data-label]').textContent(), 'Copied');
    await eventually(() => live(page), ['Copied: APA 7']);
    const words = (await page.locator('#cite-apa').textContent())?.trim();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toContain('<i>');
    await eventually(() => button.locator('[data-label]').textContent(), 'Copy');
  });

  test('gives the address of a link', async () => {
    const page = await open(first, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: /^Copy link/ }).click();
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    await eventually(() => page.evaluate(() => navigator.clipboard.readText()), canonical ?? '');
  });

  test('shows the words selected where the browser refuses, and says so', async () => {
    const page = await open(first);
    await page.evaluate(() => {
      const refuse = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
      Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
    });
    await page.locator('copy-button[data-of="cite-own"] button').click();
    const words = (await page.locator('#cite-own').textContent())?.trim();
    await eventually(() => page.evaluate(() => getSelection()?.toString().trim()), words);
    await eventually(async () => (await live(page)).join(' ').includes('selected'), true);
  });

  test('is not offered without script, and every form can still be opened and read', async () => {
    const page = await open(first, { javaScriptEnabled: false });
    expect(await page.locator('copy-button button:visible').count()).toBe(0);
    await page.locator('summary', { hasText: 'BibTeX' }).first().click();
    expect(await page.locator('#cite-bibtex').isVisible()).toBe(true);
  });
});

describe('the page of a passage', () => {
  test('shows a card for a citation and leads to it', async () => {
    const cited = pages.find((path) => readPage(path).includes('data-cite=')) ?? '';
    const page = await open(cited);
    await page.locator('[data-passage] a[data-cite]').first().hover();
    await page.locator('#card:popover-open .work-reference').waitFor();
  });

  test('is accessible with every form open, in light and dark and on a narrow screen', async () => {
    for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark', viewport: NARROW }] as const) {
      const page = await open(pages.at(-1) ?? '', options);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await violations(page)).toEqual([]);
      // Asked to scroll sideways, it does not.
      const sideways = await page.evaluate(() => {
        scrollTo(500, 0);
        return scrollX;
      });
      expect(sideways).toBe(0);
    }
  });
});

test('the sitemap, the feed and a QR code are XML that a browser can read', async () => {
  // On a page without our policy, which lets nobody parse a text.
  const page = await (await browse()).newPage();
  const roots = await page.evaluate(
    (texts) => texts.map((text) => new DOMParser().parseFromString(text, 'application/xml').documentElement.localName),
    ['sitemap.xml', 'feed.xml', `${first}qr.svg`].map((path) => readFile(path)),
  );
  expect(roots).toEqual(['urlset', 'feed', 'svg']);
});

describe('in the page of another host', () => {
  let host: Server;
  let html = '';
  beforeAll(async () => {
    host = createServer((_, res) => res.setHeader('Content-Type', 'text/html; charset=utf-8').end(html));
    await new Promise<void>((done) => host.listen(0, done));
  });
  afterAll(() => {
    host.close();
    host.closeAllConnections();
  });

  /** Opens a page of the other host with an address of the edition in a frame. */
  async function framed(path: string, sandbox: string): Promise<{ page: Page; complaints: string[] }> {
    const page = await open(first);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    const src = page.url().replace(first, path);
    html = `<!doctype html><title>Course</title><iframe src="${src}" sandbox="${sandbox}" width="640" height="600"></iframe>`;
    await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
    return { page, complaints };
  }

  test.each(['', 'allow-same-origin allow-popups'])('a card shows in a frame with sandbox="%s"', async (sandbox) => {
    const { page, complaints } = await framed(`${first}embed/`, sandbox);
    const passage = page.frameLocator('iframe').locator('[data-passage]');
    await passage.waitFor();
    const font = await passage.evaluate(async ({ ownerDocument }) => {
      await ownerDocument.fonts.ready;
      return ownerDocument.fonts.check('1em "Edition Serif"');
    });
    expect([font, complaints]).toEqual([true, []]);
  });

  test('no other page of the edition shows', async () => {
    const others = ['', first, pagePaths().find((path) => path.startsWith('search')) ?? ''];
    for (const path of others) {
      const { page, complaints } = await framed(path, 'allow-same-origin');
      await expect.poll(() => complaints.join(' ')).toContain('frame-ancestors');
      expect(await page.frameLocator('iframe').locator('main').count()).toBe(0);
    }
  });
});
