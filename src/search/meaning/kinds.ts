/** What a result can be. */

/** In the order in which kinds are listed; what a reader calls them is in `words.search.kinds`. */
export const KIND_NAMES = ['passage', 'section', 'note', 'entry', 'reference', 'event', 'claim', 'question'] as const;

export type Kind = (typeof KIND_NAMES)[number];
export const isKind = (name: string): name is Kind => (KIND_NAMES as readonly string[]).includes(name);
