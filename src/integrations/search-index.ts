/** Builds the search index inside `astro build`, and fails the build where it does not hold what the edition holds. */
import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { getEdition } from '../edition/edition.ts';
import { passageId } from '../edition/passage-ref.ts';
import type { Edition } from '../edition/types.ts';

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { pages, passages } = await writeIndex(folder, await getEdition());
        logger.info(`${pages} pages with ${passages} passages`);
      },
    },
  };
}

/**
 * Indexes the HTML of a folder into `pagefind/`.
 * @throws an Error that says which pages or passages the index lacks.
 */
export async function writeIndex(folder: string, edition: Edition): Promise<{ pages: number; passages: number }> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: edition.config.language.split('-')[0] ?? 'en',
  });
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  if (written.errors.length) throw new Error(`The search index could not be written: ${written.errors.join('; ')}`);
  const fragments = readFragments(join(folder, 'pagefind/fragment'));
  const found = new Set(fragments.flatMap(({ anchors }) => anchors.map(({ id }) => id)));
  const missing = edition.passages.filter(({ ref }) => !found.has(passageId(ref))).map(({ ref }) => ref);
  const expected = indexedPages(edition);
  if (missing.length || fragments.length !== expected)
    throw new Error(
      `The search index holds ${fragments.length} pages of ${expected}` +
        (missing.length ? ` and lacks the passages ${missing.join(', ')}.` : '.'),
    );
  return { pages: fragments.length, passages: edition.passages.length };
}

/** Chapters, references, glossary and notes, as far as there is something on them. */
const indexedPages = ({ chapters, references, entries, notes }: Edition): number =>
  chapters.length + [references, entries, notes].filter(({ length }) => length > 0).length;

interface Fragment {
  url: string;
  anchors: { id: string }[];
}

/** Pagefind keeps each page as compressed JSON after a mark of twelve bytes. */
function readFragments(folder: string): Fragment[] {
  return readdirSync(folder).map(
    (name) =>
      JSON.parse(
        gunzipSync(readFileSync(join(folder, name)))
          .subarray(12)
          .toString('utf8'),
      ) as Fragment,
  );
}
