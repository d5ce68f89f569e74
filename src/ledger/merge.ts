/** Adds to the ledger what is new. Nothing that it has is removed or changed. */
import { ADDRESS_KINDS, type Address, type Ledger } from '../schemas/permalinks.ts';
import { comparePassageRefs } from '../model/passage-ref.ts';
import type { Addresses } from './addresses-now.ts';
import { compareLedger, EMPTY_LEDGER } from './compare.ts';

/** The ledger with all addresses of the edition; new ones are marked with its version. */
export function mergeLedger(ledger: Ledger | undefined, addresses: Addresses, version: string): Ledger {
  const { added } = compareLedger(ledger ?? EMPTY_LEDGER, addresses);
  const merged = (kind: keyof Ledger): Record<string, Address> => {
    const fresh = added
      .filter((address) => address.kind === kind)
      .map(({ key, words }): [string, Address] => [key, { since: version, words }]);
    const all = [...Object.entries(ledger?.[kind] ?? {}), ...fresh];
    return Object.fromEntries(all.sort(([a], [b]) => byReference(a, b)));
  };
  return Object.fromEntries(ADDRESS_KINDS.map((kind) => [kind, merged(kind)])) as Ledger;
}

/** Passages in text order, everything else in that of the alphabet. */
const byReference = (a: string, b: string): number => comparePassageRefs(a, b) || (a < b ? -1 : Number(a > b));
