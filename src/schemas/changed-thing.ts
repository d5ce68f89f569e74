import { z } from 'zod';
import { PASSAGE_REF } from '../model/passage-ref.ts';
import type { AddressKind } from './permalinks.ts';

/** What is written before the id of each kind, as in search queries; a passage is written by its number alone. */
export const CHANGED_KINDS = {
  note: 'notes',
  entry: 'glossary',
  reference: 'references',
  claim: 'claims',
  check: 'checks',
  emendation: 'emendations',
} as const satisfies Record<string, AddressKind>;

const FORM = `a place such as "2.4", ${Object.keys(CHANGED_KINDS)
  .map((kind) => `"${kind}:…"`)
  .join(', ')}`;

/** A passage, note, entry, reference, claim, check or emendation. */
export const ChangedThing = z
  .string(FORM)
  .regex(new RegExp(`^(?:${PASSAGE_REF}|(?:${Object.keys(CHANGED_KINDS).join('|')}):\\S+)$`), FORM);

/** The address that it names, as the ledger has it. */
export function changedAddress(thing: string): { kind: AddressKind; key: string } {
  const [prefix = '', key] = thing.split(/:(.*)/s);
  return key === undefined
    ? { kind: 'passages', key: thing }
    : { kind: CHANGED_KINDS[prefix as keyof typeof CHANGED_KINDS], key };
}
