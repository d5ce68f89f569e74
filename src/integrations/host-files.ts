/** Writes `_headers` and `_redirects`, which hosts such as Netlify and Cloudflare Pages read. */
import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getEdition } from '../edition/load.ts';
import { formerPages, type EditionAddresses } from '../ledger/former.ts';
import { headersFile } from '../security/headers-file.ts';

export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const edition = await getEdition();
        const write = (name: string, text: string) => {
          writeFileSync(fileURLToPath(new URL(name, dir)), text);
        };
        write('_headers', headersFile(edition.base));
        const rules = redirectRules(edition);
        if (rules) write('_redirects', rules);
      },
    },
  };
}

/** One line an old page: its address, the new one, 301. Empty where no page has moved. */
function redirectRules(edition: EditionAddresses): string {
  return formerPages(edition)
    .flatMap(({ path, to }) => (to === undefined ? [] : [`${edition.routes.asset(path)}/ ${to} 301\n`]))
    .join('');
}
