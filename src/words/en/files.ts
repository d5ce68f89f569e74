/** What stands in the files of the whole edition beside its texts: a book, a document, TEI, plain text, cards. */
export const files = {
  emendations: 'Emendations',
  landmarks: 'Landmarks',
  text: 'Text',
  /** Of a note: its kind and its date, the words that it is about, and what follows where there are none. */
  noteHead: '{kind}, as of {date}',
  noteOn: ', on “{words}”',
  noteStop: '. ',
  sources: 'Sources: ',
  studyAsSource: '{author}, {title} ({date})',
  sourceAt: '{title}, {at}',
  betweenSources: '; ',
  noteInText: '{head}: {text} Sources: {sources}.',
  asOf: 'As of {date}',
  /** After a term or a date: what is said of it. */
  after: ': {text}',
  numbering: 'Passages are numbered as on the web: the passage 2.4 has the id p2.4 in both.',
  accessibility:
    'All content is text with headings, marked languages, notes with roles, and a list of passage numbers in place of pages.',
  accessibilityWithPictures:
    'All content is text, and pictures described in words, with headings, marked languages, notes with roles, and a list of passage numbers in place of pages.',
  notesOf: 'Notes of {title}, version {version}',
  studyBy: 'A study by {author}, in numbered passages with notes',
  /** The columns of cards, and their tags by the kinds of entries: one word each. */
  cards: { id: 'Id', front: 'Front', back: 'Back', tags: 'Tags' },
  tags: {
    concept: 'concept',
    organization: 'organization',
    community: 'community',
    person: 'person',
    place: 'place',
    structure: 'structure',
    event: 'event',
    document: 'document',
  },
} as const;
