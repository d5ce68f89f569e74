/** Checks the built site before it takes the place of the last one. */
import type { AstroIntegration } from 'astro';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHECKS, checkSite } from '../checks/index.ts';
import { readSite } from '../checks/site.ts';
import { getLoadedEdition } from '../edition/edition.ts';
import { FaultReport } from '../edition/faults.ts';

export function checks(): AstroIntegration {
  return {
    name: 'checks',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const site = readSite(folder, await getLoadedEdition());
        // The folder of a failed build stays until the next one, so that its pages can be looked at.
        const faults = await checkSite(site, relative(process.cwd(), folder).replaceAll('\\', '/'));
        if (faults.length > 0) throw new FaultReport(faults);
        logger.info(`${site.pages.length} pages passed ${CHECKS.length} checks`);
      },
    },
  };
}
