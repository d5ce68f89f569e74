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
  'correction',
  'review',
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
  corrections: readonly unknown[];
  reviews: readonly unknown[];
  questions: readonly unknown[];
}

/** The kinds of which an edition has something. */
export function kindsOf(found: Found): Kind[] {
  const lists: Partial<Record<Kind, readonly unknown[]>> = {
    note: found.notes,
    entry: found.entries,
    reference: found.references,
    event: found.events,
    claim: found.claims,
    emendation: found.emendations,
    correction: found.corrections,
    review: found.reviews,
    question: found.questions,
  };
  return KIND_NAMES.filter((kind) => lists[kind]?.length !== 0);
}
