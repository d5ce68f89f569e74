/** Brings works into a library: each gets a key, or is known already under one. What an editor wrote is never changed. */
import { ReferenceSchema, type ReferenceItem } from '../../schemas/reference.ts';
import { cleaned } from './clean.ts';
import type { CslItem } from './csl.ts';
import { keyFor } from './keys.ts';
import { signaturesOf } from './same.ts';

/** A work as it was found. */
export interface FoundWork {
  item: CslItem;
  /** Where: a line, or words by which to find it. */
  place: string;
  /** What a library says of where its fields come from. */
  evidence?: string;
  /** Key that its source gives it. */
  key?: string;
}

/** Something of a file that was not read, or not as it stands. */
export interface Unread {
  place: string;
  why: string;
}

export interface ReadWorks {
  works: FoundWork[];
  unread: Unread[];
}

/** What became of a work. */
export interface Merged {
  place: string;
  key: string;
  what: 'new' | 'known' | 'completed' | 'refused';
  /** Fields that the library lacked, or fields that it cannot hold, or why it was refused. */
  details: string[];
}

/** An item of `references.json` as it stands there, defaults not filled in. */
export type StoredItem = Record<string, unknown> & { id: string };

export interface MergeOptions {
  /** Whether works keep the keys of their source where these are free. */
  keepKeys?: boolean;
}

export function merge(
  library: readonly StoredItem[],
  works: readonly FoundWork[],
  { keepKeys = false }: MergeOptions = {},
): { items: StoredItem[]; merged: Merged[] } {
  const items = library.map((item) => ({ ...item }));
  const taken = new Set(items.map(({ id }) => id));
  const known = new Map<string, StoredItem>();
  for (const item of items)
    for (const signature of signaturesOf(item)) known.set(signature, known.get(signature) ?? item);
  const merged = works.map(({ item, place, evidence, key }): Merged => {
    const { item: clean, removed } = cleaned(item);
    const [same] = signaturesOf(clean).flatMap((signature) => known.get(signature) ?? []);
    if (same) return { place, ...completed(same, clean) };
    const wanted = key !== undefined && /^[A-Za-z0-9][\w:.#$%&+?<>~/-]*$/.test(key) ? key : undefined;
    const id = keepKeys && wanted && !taken.has(wanted) ? wanted : keyFor(clean, taken);
    const status = clean['title'] ? 'known' : 'unidentified';
    const stored: StoredItem = { id, ...clean, custom: { status, ...(evidence && { evidence }) } };
    const checked = ReferenceSchema.safeParse(stored);
    if (!checked.success)
      return { place, key: '', what: 'refused', details: checked.error.issues.map(({ message }) => message) };
    taken.add(id);
    items.push(stored);
    for (const signature of signaturesOf(stored)) known.set(signature, stored);
    return { place, key: id, what: 'new', details: removed.map((field) => `without ${field}`) };
  });
  return { items: items.sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id))), merged };
}

/** Fills in what the library lacks of a work that it has. A work without a title is one that its editors do not know. */
function completed(own: StoredItem, found: Record<string, unknown>): Pick<Merged, 'key' | 'what' | 'details'> {
  const isOpen = own['title'] === undefined;
  const details: string[] = [];
  for (const [field, value] of Object.entries(found)) {
    if (isOpen || field in own || ['id', 'type', 'custom', 'note', 'abstract'].includes(field)) continue;
    own[field] = value;
    details.push(field);
  }
  return { key: own.id, what: details.length > 0 ? 'completed' : 'known', details };
}

/** The items for the schemas of the edition. */
export const parsedItem = (item: StoredItem): ReferenceItem => ReferenceSchema.parse(item);
