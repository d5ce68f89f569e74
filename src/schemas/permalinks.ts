import { z } from 'zod';
import { Text, Version } from './common.ts';

/** An address that was published, and what has become of it. */
export const AddressSchema = z.strictObject({
  /** Version of the edition that first had it. */
  since: Version,
  /** First words of what stood there, or its title, so that a lost address can be described. */
  words: Text.optional(),
  /** The address of the same kind at which it stands now. */
  moved: Text.optional(),
  /** Why there is nothing any more, as readers see it: `Its claim stands in 2.8.` */
  withdrawn: Text.regex(/\p{L}{2}/u, 'the reason in words').optional(),
  /** Version of the edition that first lacked it. */
  withdrawnIn: Version.optional(),
});
export type Address = z.output<typeof AddressSchema>;

const Addresses = z.record(z.string(), AddressSchema).default({});

/** `content/permalinks.json`, the ledger: every address that was ever published. `npm run permalinks` adds to it. */
export const LedgerSchema = z.strictObject({
  /** By reference: `2.4`. */
  passages: Addresses,
  /** By slug of the chapter and id: `the-harbour#founding`. */
  sections: Addresses,
  /** By key. */
  references: Addresses,
  /** By id. */
  glossary: Addresses,
  /** By id. */
  notes: Addresses,
  /** By slug. */
  chapters: Addresses,
  /** By id. */
  claims: Addresses,
  /** By id: checks of sources. */
  checks: Addresses,
  /** By id. */
  emendations: Addresses,
  /** By id: the editors' own sources. */
  sources: Addresses,
  /** By id. */
  reviews: Addresses,
  /** By id: what readers found wrong. */
  corrections: Addresses,
});
export type Ledger = z.output<typeof LedgerSchema>;
export type AddressKind = keyof Ledger;
export const ADDRESS_KINDS = Object.keys(LedgerSchema.shape) as AddressKind[];
