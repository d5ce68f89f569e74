/** Writes `_redirects`, the rules for hosts that read them: an old page answers with its new address. */
import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getEdition } from '../edition/edition.ts';
import { formerPages, type EditionAddresses } from '../edition/ledger/former.ts';

export function redirects(): AstroIntegration {
  return {
    name: 'redirects',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const rules = redirectRules(await getEdition());
        if (rules) writeFileSync(fileURLToPath(new URL('_redirects', dir)), rules);
      },
    },
  };
}

/** One line an old page: its address, the new one, 301. Empty where no page has moved. */
export function redirectRules(edition: EditionAddresses): string {
  return formerPages(edition)
    .flatMap(({ path, to }) => (to === undefined ? [] : [`${edition.routes.asset(path)}/ ${to} 301\n`]))
    .join('');
}
