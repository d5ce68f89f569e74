/** Prints the edition with a browser, twice: the contents know their pages once the book has some. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import type { LoadedEdition } from '../../src/edition/load.ts';
import { bookPage, type PageOf } from '../../src/exports/pdf/book-page.ts';
import { plainVariant } from '../../src/model/pictures.ts';

const STYLES = ['src/styles/fonts.css', 'src/exports/pdf/book.css'];
/** An address of no host: all that the page asks for is answered here. */
const HOST = 'http://edition.invalid/';

/** The PDF: tagged, with an outline, fonts embedded, and a named place for every passage. `dist` has the fonts. */
export async function printEdition(browser: Browser, loaded: LoadedEdition, dist: string): Promise<Uint8Array> {
  const style = STYLES.map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    // Paper waits for its letters.
    .replaceAll(/font-display: \w+/g, 'font-display: block');
  const page = await browser.newPage();
  try {
    const print = async (pageOf: PageOf): Promise<Uint8Array> => {
      await answer(page, bookPage(loaded.edition, style, pageOf), loaded, dist);
      await page.goto(HOST);
      await page.evaluate(async () => {
        await Promise.all([...document.fonts].map((font) => font.load().catch(() => undefined)));
        await document.fonts.ready;
      });
      return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    };
    const pages = await pagesOf(await print(() => undefined));
    return await print((id) => pages.get(id));
  } finally {
    await page.close();
  }
}

async function answer(page: Page, html: string, { edition, pictureFile }: LoadedEdition, dist: string): Promise<void> {
  const pictures = new Map(edition.pictures.map(plainVariant).map((variant) => [variant.file, variant]));
  await page.unrouteAll();
  await page.route('**/*', async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname.slice(1));
    const picture = pictures.get(path.replace(/^media\//, ''));
    const font = join(dist, path);
    if (path === '') await route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
    else if (picture)
      await route.fulfill({
        body: Buffer.from(await pictureFile(picture)),
        contentType: `image/${picture.format === 'svg' ? 'svg+xml' : picture.format}`,
      });
    else if (path.startsWith('fonts/') && existsSync(font)) await route.fulfill({ path: font });
    else await route.abort();
  });
}

/** The named places of a PDF, each with its page, counted from 1. */
export async function pagesOf(pdf: Uint8Array): Promise<Map<string, number>> {
  // It takes the bytes for itself.
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const places = Object.entries(await document.getDestinations());
  const pages = new Map<string, number>();
  for (const [id, [ref]] of places)
    pages.set(decodeURIComponent(id), (await document.getPageIndex(ref as { num: number; gen: number })) + 1);
  return pages;
}
