/** Finds things of the Edition by id, in the order asked for. Every id exists: the Edition's faults see to it. */
import type { Edition, Entry, Event, Passage, Reference, Relation } from '../../edition/types.ts';

const pick = <T extends { id: string }>(all: readonly T[], ids: readonly string[]): T[] =>
  ids.flatMap((id) => all.find((item) => item.id === id) ?? []);

export const entriesById = (edition: Edition, ids: readonly string[]): Entry[] => pick(edition.entries, ids);
export const eventsById = (edition: Edition, ids: readonly string[]): Event[] => pick(edition.events, ids);
export const relationsById = (edition: Edition, ids: readonly string[]): Relation[] => pick(edition.relations, ids);
export const referencesById = (edition: Edition, ids: readonly string[]): Reference[] => pick(edition.references, ids);

const passages = new WeakMap<Edition, Map<string, Passage>>();

/** The passage with a reference. A concordance asks thousands of times. */
export function passageByRef(edition: Edition, ref: string): Passage | undefined {
  let byRef = passages.get(edition);
  if (!byRef) passages.set(edition, (byRef = new Map(edition.passages.map((passage) => [passage.ref, passage]))));
  return byRef.get(ref);
}
