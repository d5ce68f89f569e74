/** What search is compared with: the engine as it comes, page by page, and a plain scan of all texts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';
import { startServer } from '../../serve/server.ts';
import type { OpenIndex } from './open-index.ts';
import { words } from './truth.ts';
import { placeOf } from './places.ts';

/** Gives results, the best first, each with the places that it shows. */
export type Search = (query: string) => Promise<string[][]>;

/** Ranks records by how many words of the query they have, then by how often. */
export async function plainScan({ knowledge, index }: OpenIndex): Promise<Search> {
  const texts: { place: string; all: string[] }[] = [];
  for (const [number, record] of knowledge.records.entries())
    texts.push({ place: placeOf(record), all: words(await index.text(number)) });
  return (query) => {
    const wanted = new Set(words(query));
    const ranked = texts
      .map(({ place, all }) => {
        const hits = all.filter((word) => wanted.has(word));
        return { place, kinds: new Set(hits).size, count: hits.length };
      })
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.kinds - a.kinds || b.count - a.count);
    return Promise.resolve(ranked.map(({ place }) => [place]));
  };
}

interface PagefindAsItComes {
  createInstance: (options: { basePath: string; language: string }) => {
    search: (words: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] } | null>;
  };
}

/**
 * Pagefind on the built pages with its default settings. A result is a page; it counts as every place that lies on it,
 * which is kinder than a reader would be.
 */
export async function pagefindAsItComes(
  dist: string,
  { knowledge }: OpenIndex,
): Promise<{ search: Search; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  const { index } = await pagefind.createIndex();
  await index?.addDirectory({ path: dist });
  await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  writeFileSync(join(folder, 'index.html'), '');
  const server = await startServer(folder);
  const script = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href;
  const { createInstance } = (await import(script)) as PagefindAsItComes;
  const engine = createInstance({ basePath: `${server.url}pagefind/`, language: 'en' });
  const places = Map.groupBy(knowledge.records, ({ url }) => url.split('#')[0] ?? '');
  return {
    async search(query) {
      const found = await engine.search(query);
      const pages = await Promise.all((found?.results ?? []).map((result) => result.data()));
      return pages.map(({ url }) => (places.get(new URL(url, server.url).pathname) ?? []).map(placeOf));
    },
    async close() {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
