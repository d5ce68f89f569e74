/** What links are checked against, from the edition and its ledger. */
import { firstWords } from '../ledger/addresses-now.ts';
import type { LoadedEdition } from '../edition/load.ts';
import { pagesListed } from '../model/pages.ts';
import { ADDRESS_KINDS } from '../schemas/permalinks.ts';
import type { LinkLedger } from './check-links.ts';

export function linkLedgerOf({ edition, ledger, addresses }: LoadedEdition): LinkLedger {
  const { site, base, redirects, withdrawn, pages, passages, entries, references, routes } = edition;
  const all = [
    routes.home(),
    routes.wordIndex(),
    ...pages.map(({ url }) => url),
    ...(['apparatus', 'edition'] as const).flatMap((listed) => pagesListed(edition, listed).map(({ url }) => url)),
    // Some of these have a page for all their uses.
    ...entries.map(({ id }) => routes.usesOfEntry(id)),
    ...references.map(({ id }) => routes.usesOfReference(id)),
  ];
  return {
    sites: [site],
    now: byKind((kind) => [...addresses[kind].keys()]),
    moved: byKind((kind) =>
      Object.fromEntries(redirects.filter((one) => one.kind === kind).map(({ from, to }) => [from, to])),
    ),
    withdrawn: byKind((kind) =>
      Object.fromEntries(withdrawn.filter((one) => one.kind === kind).map(({ key, reason }) => [key, reason])),
    ),
    pages: [...new Set(all.map((url) => url.slice(base.length)))],
    reworded: passages
      .filter(({ ref, text }) => {
        const words = ledger?.passages[ref]?.words;
        return words !== undefined && words !== firstWords(text);
      })
      .map(({ ref }) => ref),
  };
}

const byKind = <T>(
  of: (kind: (typeof ADDRESS_KINDS)[number]) => T,
): Partial<Record<(typeof ADDRESS_KINDS)[number], T>> =>
  Object.fromEntries(ADDRESS_KINDS.map((kind) => [kind, of(kind)]));
