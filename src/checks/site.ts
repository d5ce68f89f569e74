/** A built site as the checks see it: every file in memory, every page parsed. */
import type { Element, Root } from 'hast';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Edition } from '../edition/types.ts';
import type { Ledger } from '../schemas/permalinks.ts';
import { attribute, elements, parsePage } from './html.ts';

/** One HTML file. */
export interface SitePage {
  /** From the root of the site: `introduction/index.html`. */
  file: string;
  /** Its address below the base path: `introduction/`, `''` for the title page, `404.html`. */
  path: string;
  html: string;
  tree: Root;
  /** All elements, in document order. */
  elements: readonly Element[];
  ids: ReadonlySet<string>;
}

export interface Site {
  /** What the site should hold. */
  edition: Edition;
  ledger: Ledger | undefined;
  /** Contents by path from the root of the site, with slashes. */
  files: ReadonlyMap<string, Buffer>;
  /** In order of their paths. */
  pages: readonly SitePage[];
}

/** What the edition says that a site is compared with. */
export type Expected = Pick<Site, 'edition' | 'ledger'>;

/** Reads a folder with a built site. Throws where there is none. */
export function readSite(folder: string, expected: Expected): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)] as const);
  return siteOf(new Map(files), expected);
}

/** A site from its files. */
export function siteOf(files: ReadonlyMap<string, Buffer>, { edition, ledger }: Expected): Site {
  const pages = [...files.keys()]
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => pageOf(file, files.get(file)?.toString('utf8') ?? ''));
  return { edition, ledger, files, pages };
}

function pageOf(file: string, html: string): SitePage {
  const tree = parsePage(html);
  const all = elements(tree, () => true);
  const ids = new Set(all.flatMap((element) => attribute(element, 'id') ?? []));
  return { file, path: file.replace(/(^|\/)index\.html$/, '$1'), html, tree, elements: all, ids };
}

/** The page at an address below the base path. */
export const pageAt = (site: Site, path: string): SitePage | undefined => site.pages.find((page) => page.path === path);

/** Text of a file of the site. */
export const textOf = (site: Site, file: string): string => site.files.get(file)?.toString('utf8') ?? '';
