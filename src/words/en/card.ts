/** A card over a link: a passage, or an item below the text. */
export const card = {
  passage: 'Passage {ref}',
  goTo: 'Go to {ref}',
  entry: 'Full entry',
  /** Of a term, in the chapter that is read. */
  occursIn: 'In this chapter: {passages}',
} as const;
