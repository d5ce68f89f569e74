/** Addresses are for ever: whatever the ledger lists is at its address, and every old page is there. */
import { formerPages, idOfAddress, urlOfAddress } from '../ledger/former.ts';
import { ADDRESS_KINDS } from '../schemas/permalinks.ts';
import type { Check } from './check.ts';
import { pageAt } from './site.ts';
import { words } from '../words/index.ts';

export const addresses: Check = {
  holds: words.quality.holds.addresses,
  rules: ['published-address-resolves'],
  ofSite(site) {
    const { edition, ledger } = site;
    const kept = ADDRESS_KINDS.flatMap((kind) =>
      Object.entries(ledger?.[kind] ?? {})
        .filter(([, { moved, withdrawn }]) => moved === undefined && withdrawn === undefined)
        .map(([key]) => ({ address: urlOfAddress(edition, kind, key), id: idOfAddress(kind, key) || undefined })),
    );
    const former = formerPages(edition).map(({ path }) => ({ address: `${edition.base}${path}/`, id: undefined }));
    return [...kept, ...former]
      .filter(({ address, id }) => {
        const page = pageAt(site, address.slice(edition.base.length).replace(/#.*$/, ''));
        return !page || (id !== undefined && !page.ids.has(id));
      })
      .map(({ address }) => ({
        file: `${address.slice(edition.base.length).replace(/#.*$/, '')}index.html`,
        rule: 'published-address-resolves',
        expected: 'every published address in the built site',
        found: `no ${address}`,
        remedy: 'Run npm run build; if it is missing still, mend the page that should have it.',
      }));
  },
};
