/** Takes out the pages of the apparatus on which an edition has nothing: no menu names them, and no address leads to them. */
import type { AstroIntegration } from 'astro';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getEdition } from '../edition/load.ts';
import { pagesWithoutContent } from '../model/pages.ts';

export function emptyPages(): AstroIntegration {
  return {
    name: 'empty-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const { path } of pagesWithoutContent(await getEdition()))
          rmSync(fileURLToPath(new URL(path, dir)), { recursive: true, force: true });
      },
    },
  };
}
