/** The works of an edition as citeproc-js takes them. */
import type { ReferenceItem } from '../schemas/reference.ts';

/** Stands for the title of a work that nobody has identified; kept from changes of case. */
const UNIDENTIFIED = '<span class="nocase">[work not identified]</span>';

/** One item of CSL-JSON. */
export interface CslItem {
  id: string;
  [field: string]: unknown;
}

/**
 * CSL items by id, in the order given: without our own fields, each with a title.
 * Items without an id, and a second item with the same id, are left out: they are faults reported elsewhere.
 */
export function cslItems(items: readonly ReferenceItem[]): Map<string, CslItem> {
  const found = new Map<string, CslItem>();
  for (const { custom, ...item } of items) {
    if (typeof item.id !== 'string' || item.id === '' || found.has(item.id)) continue;
    const unidentified = (custom as ReferenceItem['custom'] | undefined)?.status === 'unidentified';
    found.set(item.id, unidentified || !item.title ? { ...item, title: UNIDENTIFIED } : item);
  }
  return found;
}
