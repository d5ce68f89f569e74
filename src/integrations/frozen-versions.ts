/** Puts the frozen versions beside the site, as they were frozen. */
import type { AstroIntegration } from 'astro';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getLoadedEdition } from '../edition/load.ts';
import { frozenPath } from '../model/versions.ts';
import { unpackArchive } from '../versions/archive.ts';

export function frozenVersions(): AstroIntegration {
  return {
    name: 'frozen-versions',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { archives } = await getLoadedEdition();
        for (const { version, path } of archives) {
          const folder = new URL(frozenPath(version), dir);
          for (const [name, bytes] of unpackArchive(readFileSync(path))) {
            // Names of files may hold signs that mean something in an address.
            const file = fileURLToPath(folder) + name;
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, bytes);
          }
          logger.info(`version ${version} stands under ${frozenPath(version)}`);
        }
      },
    },
  };
}
