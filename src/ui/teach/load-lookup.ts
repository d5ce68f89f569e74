/** Loads what may stand on a reading list. */
import type { Catalogue } from '../../reading-list/catalogue.ts';
import { Lookup } from '../../reading-list/resolve.ts';
import { fetchJson } from './fetch-json.ts';

/** @throws (rejects with) an Error where it cannot be had. */
export const loadLookup = async (address: string): Promise<Lookup> => new Lookup(await fetchJson<Catalogue>(address));
