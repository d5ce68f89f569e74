/** What a result can be. */

/** In the order in which kinds are listed; what a reader calls them is in `words.search.kinds`. */
export const KIND_NAMES = [
  'passage',
  'section',
  'note',
  'entry',
  'reference',
  'event',
  'claim',
  'emendation',
  'question',
] as const;

export type Kind = (typeof KIND_NAMES)[number];
export const isKind = (name: string): name is Kind => (KIND_NAMES as readonly string[]).includes(name);

/** The things of an edition by their kinds, as far as it may lack them. */
interface Found {
  notes: readonly unknown[];
  entries: readonly unknown[];
  references: readonly unknown[];
  events: readonly unknown[];
  claims: readonly unknown[];
  emendations: readonly unknown[];
  questions: readonly unknown[];
}

/** The kinds of which an edition has something. */
export function kindsOf({ notes, entries, references, events, claims, emendations, questions }: Found): Kind[] {
  const lists: Partial<Record<Kind, readonly unknown[]>> = {
    ...{ note: notes, entry: entries, reference: references },
    ...{ event: events, claim: claims, emendation: emendations, question: questions },
  };
  return KIND_NAMES.filter((kind) => lists[kind]?.length !== 0);
}
