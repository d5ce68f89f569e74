/** Compares the ledger with the addresses that an edition has now. */
import { ADDRESS_KINDS, type Address, type AddressKind, type Ledger } from '../schemas/permalinks.ts';
import type { Redirect, Withdrawn } from '../model/types.ts';
import type { Addresses } from './addresses-now.ts';

/** An address of the ledger. */
export interface Named {
  kind: AddressKind;
  key: string;
}

/** What contradicts itself or the edition. */
export interface Contradiction extends Named {
  problem:
    | { is: 'moved-and-withdrawn' }
    /** It is said to be gone, and is there. */
    | { is: 'still-there'; field: 'moved' | 'withdrawn' }
    | { is: 'moved-in-a-circle'; path: string[] }
    | { is: 'moved-to-nothing'; target: string };
}

export interface LedgerComparison {
  /** The edition has it, the ledger does not. */
  added: (Named & { words: string })[];
  /** The ledger has it, the edition does not, and nothing says what became of it. */
  lost: (Named & { address: Address })[];
  redirects: Redirect[];
  withdrawn: Withdrawn[];
  contradictions: Contradiction[];
}

export const EMPTY_LEDGER: Ledger = {
  passages: {},
  sections: {},
  references: {},
  glossary: {},
  notes: {},
  chapters: {},
  claims: {},
  checks: {},
  emendations: {},
  sources: {},
  reviews: {},
  corrections: {},
};

/** Every address of either side, once, in the order of the ledger and of the text. */
export function compareLedger(ledger: Ledger, addresses: Addresses): LedgerComparison {
  const result: LedgerComparison = { added: [], lost: [], redirects: [], withdrawn: [], contradictions: [] };
  for (const kind of ADDRESS_KINDS) {
    const now = addresses[kind];
    const known = new Map(Object.entries(ledger[kind]));
    for (const [key, words] of now) if (!known.has(key)) result.added.push({ kind, key, words });
    for (const [key, address] of known) {
      const { moved, withdrawn } = address;
      const name = formerName(kind, key, address);
      const contradict = (problem: Contradiction['problem']) => result.contradictions.push({ kind, key, problem });
      if (moved !== undefined && withdrawn !== undefined) contradict({ is: 'moved-and-withdrawn' });
      else if (now.has(key)) {
        if (moved !== undefined) contradict({ is: 'still-there', field: 'moved' });
        if (withdrawn !== undefined) contradict({ is: 'still-there', field: 'withdrawn' });
      } else if (moved !== undefined) {
        const end = followMoves(ledger, kind, key);
        if ('circle' in end) contradict({ is: 'moved-in-a-circle', path: end.circle });
        else if (now.has(end.key)) result.redirects.push({ kind, from: key, name, to: end.key });
        else if (end.withdrawn !== undefined) result.withdrawn.push({ kind, key, name, ...reasonOf(end) });
        // What the ledger has and the edition lacks is lost, and reported there.
        else if (!known.has(end.key)) contradict({ is: 'moved-to-nothing', target: end.key });
      } else if (withdrawn !== undefined) result.withdrawn.push({ kind, key, name, ...reasonOf(address) });
      else result.lost.push({ kind, key, address });
    }
  }
  return result;
}

/** The end of an address's moves, with what the ledger says there; or the circle in which they run. */
export function followMoves(
  ledger: Ledger,
  kind: AddressKind,
  from: string,
): (Partial<Address> & { key: string }) | { circle: string[] } {
  const path = [from];
  for (;;) {
    const key = path.at(-1) ?? from;
    const address = Object.hasOwn(ledger[kind], key) ? ledger[kind][key] : undefined;
    if (address?.moved === undefined) return { ...address, key };
    if (path.includes(address.moved)) return { circle: [...path, address.moved] };
    path.push(address.moved);
  }
}

const TITLED: ReadonlySet<AddressKind> = new Set(['sections', 'glossary', 'chapters']);

/** How readers knew what had an address. Titles are whole in the ledger where they are short, as those of works are not. */
export const formerName = (kind: AddressKind, key: string, { words }: Address): string =>
  TITLED.has(kind) ? (words ?? key.replace(/^.*#/, '')) : key;

const reasonOf = ({ withdrawn = '', withdrawnIn }: Partial<Address>): Pick<Withdrawn, 'reason' | 'version'> => ({
  reason: withdrawn,
  ...(withdrawnIn !== undefined && { version: withdrawnIn }),
});
