/** A chapter: its head, what follows the text, how far one has read. */
export const chapter = {
  kicker: 'Chapter {number}',
  howToRead: 'How to read a page',
  turn: 'Chapters before and after',
  previous: 'Previous',
  next: 'Next',
  at: 'At {ref} of {last}',
  atWithMinutes: 'At {ref} of {last}, {minutes} min left',
  /** What the number of a passage opens, as it stands inside a sentence; and the way on where it cannot be had. */
  menu: 'the menu of passage {ref}',
  menuInstead: 'Open the page of the passage',
  /** What the number of a passage opens: as it is seen, and as it is heard. */
  share: 'Share',
  sharePassage: 'Passage {ref}, share',
  end: 'End of the chapter',
  /** What follows the text: headings, and short ones for the list of contents. */
  after: {
    works: {
      title: 'Works cited in this chapter',
      short: 'Works cited',
    },
    terms: {
      title: 'Terms in this chapter',
      short: 'Terms',
    },
    notes: {
      title: 'Notes in this chapter',
      short: 'Notes',
    },
    questions: {
      title: 'Questions for a seminar',
      short: 'Questions',
    },
  },
  onPassage: 'on the passage',
  /** What to read for a question: passages, entries, or the former and then the latter. */
  toRead: {
    passages: { one: 'Passage {passages}', other: 'Passages {passages}' },
    passagesWithNotes: { one: 'Passage {passages}, with its notes', other: 'Passages {passages}, with their notes' },
    entries: { one: 'Entry {entries}', other: 'Entries {entries}' },
    both: { one: '{passages}; entry {entries}', other: '{passages}; entries {entries}' },
  },
} as const;
