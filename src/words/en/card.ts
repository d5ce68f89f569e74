/** A card over a link: a passage, or an item below the text. */
export const card = {
  passage: 'Passage {ref}',
  goTo: 'Go to {ref}',
  entry: 'Full entry',
} as const;
