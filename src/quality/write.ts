/** Writes `/api/quality.json`, and the weights of the built pages into `/quality/`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../checks/site.ts';
import type { LoadedEdition } from '../edition/load.ts';
import { printJson } from '../exports/json-file.ts';
import { qualityOf } from './quality.ts';
import { pageWeights } from './report.ts';
import { fillWeights } from './weights-table.ts';

/** Its address below the base path. */
export const QUALITY_PAGE = 'quality/';

/** Writes both into the folder of the site. The page itself is left out: its weight would change by being written down. */
export function writeQuality(folder: string, site: Site, loaded: LoadedEdition): void {
  const pages = site.pages.filter(({ path }) => path !== QUALITY_PAGE);
  const weights = pageWeights({ ...site, pages });
  const page = join(folder, QUALITY_PAGE, 'index.html');
  writeFileSync(page, fillWeights(readFileSync(page, 'utf8'), weights, loaded.edition));
  writeFileSync(join(folder, 'api', 'quality.json'), printJson({ ...qualityOf(loaded), weights }));
}
