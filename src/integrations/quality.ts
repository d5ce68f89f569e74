/** Writes `/api/quality.json`, and the weights of the built pages into `/quality/`. */
import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSite } from '../checks/site.ts';
import { getLoadedEdition } from '../edition/edition.ts';
import { printJson } from '../exports/json-file.ts';
import { qualityOf } from '../quality/quality.ts';
import { pageWeights } from '../quality/report.ts';
import { fillWeights } from '../quality/weights-table.ts';

export function quality(): AstroIntegration {
  return {
    name: 'quality',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const loaded = await getLoadedEdition();
        const site = readSite(folder, loaded);
        // Its own page is left out: its weight would change by being written down.
        const weights = pageWeights({ ...site, pages: site.pages.filter(({ path }) => path !== 'quality/') });
        const page = join(folder, 'quality', 'index.html');
        writeFileSync(page, fillWeights(readFileSync(page, 'utf8'), weights, loaded.edition));
        writeFileSync(join(folder, 'api', 'quality.json'), printJson({ ...qualityOf(loaded), weights }));
      },
    },
  };
}
