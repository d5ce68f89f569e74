/** The finished edition, for tests that look at it from outside. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startServer, type RunningServer } from '../../scripts/serve/server.ts';
import { distOf } from '../edition/dist.ts';
import { normalizeBase } from '../model/addresses.ts';

const DIST = distOf(process.env);

/** Serves a built site on a free port, with the server and the headers of `npm start`. */
export function serveSite(dir = DIST, base = normalizeBase(process.env['BASE_PATH'])): Promise<RunningServer> {
  return startServer(dir, { base });
}

/** Paths of all HTML pages, `''` for the title page, `introduction/`, `404.html`; sorted. */
export function pagePaths(dir = DIST): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

/** Paths of all files of text that are no pages: scripts, data, files to keep; without the search engine, which is not ours. */
export const textFiles = (dir = DIST): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:js|json|jsonld|xml|atom|txt|md|ics|svg|webmanifest)$/.test(file))
    .filter((file) => !file.startsWith('pagefind/'))
    .sort();

const PASSAGE_PAGE = /^p\/[^/]+\/$/;
const PASSAGE_CARD = /^p\/[^/]+\/embed\/$/;

/**
 * Paths of all pages for a browser to open. One template makes the pages of all passages, and one their cards; what the
 * site tests cannot see there depends on length at most, so the first and the longest stand for all and save minutes.
 */
export function browsedPaths(dir = DIST): string[] {
  const paths = pagePaths(dir);
  const alike = [PASSAGE_PAGE, PASSAGE_CARD].map((kind) => paths.filter((path) => kind.test(path)));
  const left = new Set(
    alike.flatMap((same) => {
      const longest = same.toSorted((a, b) => readPage(b, dir).length - readPage(a, dir).length)[0];
      return same.slice(1).filter((path) => path !== longest);
    }),
  );
  return paths.filter((path) => !left.has(path));
}

/** HTML of a page by its path, as pagePaths gives it. */
export function readPage(path: string, dir = DIST): string {
  return readFile(path === '' || path.endsWith('/') ? `${path}index.html` : path, dir);
}

/** Content of any file of the site, such as a picture. */
export const readBytes = (path: string, dir = DIST): Buffer => readFileSync(join(dir, path));

/** Text of any file of the site, such as `api/edition.json`. */
export function readFile(path: string, dir = DIST): string {
  return readFileSync(join(dir, path), 'utf8');
}
