/** Finds things of the Edition by id, in the order asked for. Every id exists: the Edition's faults see to it. */
import type { Edition, Entry, Event, Reference, Relation } from '../../model/types.ts';

const lists = new WeakMap<readonly { id: string }[], Map<string, { id: string }>>();

function pick<T extends { id: string }>(all: readonly T[], ids: readonly string[]): T[] {
  let byId = lists.get(all) as Map<string, T> | undefined;
  if (!byId) lists.set(all, (byId = new Map(all.map((item) => [item.id, item]))));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export const entriesById = (edition: Edition, ids: readonly string[]): Entry[] => pick(edition.entries, ids);
export const eventsById = (edition: Edition, ids: readonly string[]): Event[] => pick(edition.events, ids);
export const relationsById = (edition: Edition, ids: readonly string[]): Relation[] => pick(edition.relations, ids);
export const referencesById = (edition: Edition, ids: readonly string[]): Reference[] => pick(edition.references, ids);
