import type { Edition } from '../model/types.ts';

/**
 * `/api/references.json`: CSL-JSON, as in the library. CSL knows no field for the address on this site, so `url` stands
 * under `custom`, beside `status` and `citedIn`.
 */
export function referencesJson({ references }: Edition) {
  return references.map(({ item, url, citedIn }) => ({ ...item, custom: { ...item.custom, url, citedIn } }));
}
