/** Budgets of the pages, as a reader's browser would transfer them: compressed, fonts and script included. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { getEdition } from '../edition/edition.ts';
import { elements, parsePage } from './html.ts';
import { readPage } from './site.ts';

const KB = 1000;
const CHAPTER = 90 * KB;
const SCRIPT = 12 * KB;
const FONTS = 60 * KB;

const edition = await getEdition();

/** Bytes of a file as served: fonts are compressed already. */
function transferred(content: Buffer, name: string): number {
  if (/\.(woff2|png|webp)$/.test(name)) return content.byteLength;
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).byteLength;
}

/** Files that a page loads by itself: styles, scripts with what they import, and the fonts that the styles name. */
function filesOf(html: string): string[] {
  const found = new Set<string>();
  const add = (url: string, from: string): void => {
    const path = new URL(url, new URL(from, edition.site)).pathname.slice(edition.base.length);
    if (found.has(path)) return;
    found.add(path);
    const text = /\.(css|js)$/.test(path) ? readFileSync(join('dist', path), 'utf8') : '';
    for (const [, next] of text.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g))
      add(next ?? '', `${edition.base}${path}`);
    for (const [, next] of text.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
      add(next ?? '', `${edition.base}${path}`);
  };
  const tree = parsePage(html);
  for (const { properties } of elements(tree, ({ tagName }) => tagName === 'script'))
    if (typeof properties.src === 'string') add(properties.src, edition.base);
  for (const { properties } of elements(tree, ({ tagName }) => tagName === 'link'))
    if (['stylesheet', 'preload', 'modulepreload'].some((rel) => String(properties.rel).includes(rel)))
      add(String(properties.href), edition.base);
  return [...found];
}

const sum = (paths: string[]): number =>
  paths.reduce((bytes, path) => bytes + transferred(readFileSync(join('dist', path)), path), 0);

test.each(edition.chapters)('chapter $number stays within its budget', ({ slug }) => {
  const html = readPage(`${slug}/`);
  const files = filesOf(html);
  const total = transferred(Buffer.from(html), 'index.html') + sum(files);
  expect(sum(files.filter((path) => path.endsWith('.js')))).toBeLessThanOrEqual(SCRIPT);
  expect(sum(files.filter((path) => path.endsWith('.woff2')))).toBeLessThanOrEqual(FONTS);
  expect(total).toBeLessThanOrEqual(CHAPTER);
});
