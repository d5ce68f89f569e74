/** What addresses are called in the ledger, and to readers. */
import { words } from '../words/index.ts';
import { say } from '../words/say.ts';
import type { AddressKind } from '../schemas/permalinks.ts';

/** Address of a section in the ledger. */
export const sectionKey = (slug: string, id: string): string => `${slug}#${id}`;

/** The chapter's slug and the id in a section's address. */
export function splitSectionKey(key: string): { slug: string; id: string } {
  const at = key.indexOf('#');
  return at < 0 ? { slug: '', id: key } : { slug: key.slice(0, at), id: key.slice(at + 1) };
}

/** A number as it is, a title or an id in quotation marks. */
export const printedName = (kind: AddressKind, name: string): string =>
  kind === 'passages' ? name : say(words.address.quoted, { name });

/** An old id, with what the reader is told. */
export interface Alias {
  id: string;
  /** How readers knew it. */
  from: string;
}

/** The old addresses of what stands at each address, by its key: of every kind. */
export type Aliases = Record<AddressKind, ReadonlyMap<string, readonly Alias[]>>;
