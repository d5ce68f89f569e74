/** A built site as the checks see it. Files are read and pages parsed when a check asks, and not kept: a site may be large. */
import type { Element, Root } from 'hast';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Edition } from '../model/types.ts';
import type { Ledger } from '../schemas/permalinks.ts';
import { FROZEN_FOLDER } from '../model/versions.ts';
import type { Archive } from '../versions/archives.ts';
import { elements, idsIn, parsePage } from './html.ts';

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

/** Files by path from the root of the site, with slashes. */
export interface SiteFiles {
  /** All but those of frozen versions, which were checked in their time and change no more. */
  keys: () => Iterable<string>;
  has: (file: string) => boolean;
  get: (file: string) => Buffer | undefined;
}

export interface Site {
  /** What the site should hold. */
  edition: Edition;
  ledger: Ledger | undefined;
  /** The frozen versions that it should hold. */
  archives: readonly Archive[];
  files: SiteFiles;
  /** In order of their paths. */
  pages: readonly SitePage[];
  /** The same by their addresses below the base path. */
  byPath: ReadonlyMap<string, SitePage>;
}

/** What the edition says that a site is compared with. */
export type Expected = Pick<Site, 'edition' | 'ledger' | 'archives'>;

/** Reads a folder with a built site. Throws where there is none. */
export function readSite(folder: string, expected: Expected): Site {
  return siteOf(filesOf(folder), expected);
}

/** The files of a folder, those included that are written after this. */
function filesOf(folder: string): SiteFiles {
  const isFile = (file: string): boolean =>
    statSync(join(folder, file), { throwIfNoEntry: false })?.isFile() === true && !file.includes('..');
  return {
    keys: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
    has: isFile,
    get: (file) => (isFile(file) ? readFileSync(join(folder, file)) : undefined),
  };
}

/** A site from its files. */
export function siteOf(all: SiteFiles, { edition, ledger, archives }: Expected): Site {
  const files: SiteFiles = {
    keys: () => [...all.keys()].filter((file) => !file.startsWith(FROZEN_FOLDER)),
    has: (file) => all.has(file),
    get: (file) => all.get(file),
  };
  const pages = [...files.keys()]
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => new LazyPage(file, () => files.get(file)?.toString('utf8') ?? ''));
  return { edition, ledger, archives, files, pages, byPath: new Map(pages.map((page) => [page.path, page])) };
}

/** A page that is parsed when a check asks for its tree; the page asked for last is kept, and of the others their ids. */
class LazyPage implements SitePage {
  static #last: { page: LazyPage; html: string; tree: Root; elements: readonly Element[] } | undefined;
  readonly file: string;
  readonly path: string;
  readonly #read: () => string;
  #ids: ReadonlySet<string> | undefined;

  constructor(file: string, read: () => string) {
    this.file = file;
    this.path = file.replace(/(^|\/)index\.html$/, '$1');
    this.#read = read;
  }

  get html(): string {
    return this.#parsed.html;
  }

  get tree(): Root {
    return this.#parsed.tree;
  }

  get elements(): readonly Element[] {
    return this.#parsed.elements;
  }

  get ids(): ReadonlySet<string> {
    // Asked by a page that links here, which is looked at further: that one stays the one that is kept.
    return (this.#ids ??= idsIn(LazyPage.#last?.page === this ? this.html : this.#read()));
  }

  get #parsed() {
    if (LazyPage.#last?.page === this) return LazyPage.#last;
    const html = this.#read();
    const tree = parsePage(html);
    LazyPage.#last = { page: this, html, tree, elements: elements(tree, () => true) };
    return LazyPage.#last;
  }
}

/** The page at an address below the base path. */
export const pageAt = (site: Site, path: string): SitePage | undefined => site.byPath.get(path);

/** Text of a file of the site. */
export const textOf = (site: Site, file: string): string => site.files.get(file)?.toString('utf8') ?? '';
