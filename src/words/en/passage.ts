/** A passage: its own page, its menu, and every way to cite it and pass it on. */
export const passage = {
  name: 'Passage {ref}',
  /** Before its number, for those who hear it. */
  before: 'Passage ',
  readInChapter: 'Read in its chapter',
  inChapter: 'In its chapter',
  fullScreen: 'Show full screen',
  addressName: 'address of passage {ref}',
  notes: 'Notes',
  works: 'Works cited',
  terms: 'Terms',
  related: 'Related passages',
  /** Why a passage is related: works, entries and events that both have. */
  shares: 'shares {things}',
  turn: 'Passages before and after',
  previous: 'Previous passage',
  next: 'Next passage',
  /** On the card for other pages: what its own page has more. */
  more: {
    cite: 'How to cite',
    sources: 'Sources, how to cite',
    notes: { one: '{count} note, how to cite', other: '{count} notes, how to cite' },
    notesAndSources: { one: '{count} note, sources, how to cite', other: '{count} notes, sources, how to cite' },
  },
} as const;
