/** The pages that every edition has: titles, and their lines among the ways in on the title page. */
export const pages = {
  titles: {
    references: 'References',
    glossary: 'Glossary',
    people: 'People',
    organizations: 'Organizations',
    notes: 'Notes',
    timeline: 'Timeline',
    places: 'Places',
    relations: 'Relations',
    evidence: 'Evidence',
    claims: 'Claims',
    figures: 'Figures and tables',
    errata: 'Corrections received',
    search: 'Search',
    teach: 'Teaching',
    teachHelp: 'For lecturers',
    wordIndex: 'Word index',
    downloads: 'Downloads',
    data: 'Data',
    versions: 'Versions',
    myNotes: 'My notes',
    quality: 'Quality',
  },
  /** What the people are called among the ways in. */
  whoIsWho: 'Who is who',
  ways: {
    references: {
      one: '{count} work, and how surely each is identified.',
      other: '{count} works, and how surely each is identified.',
    },
    glossary: {
      one: '{count} entry: concepts, people, groups, places, events.',
      other: '{count} entries: concepts, people, groups, places, events.',
    },
    people: { one: '{count} person, with dates and offices.', other: '{count} people, with dates and offices.' },
    organizations: {
      one: '{count} organization, with the passages that name them.',
      other: '{count} organizations, with the passages that name them.',
    },
    notes: {
      one: '{count} note: what the editors add, and why.',
      other: '{count} notes: what the editors add, and why.',
    },
    timeline: {
      one: '{count} event, before and after the study.',
      other: '{count} events, before and after the study.',
    },
    places: {
      one: '{count} place on a map, and what each is in law.',
      other: '{count} places on a map, and what each is in law.',
    },
    relations: {
      one: '{count} relation: who stood how to whom, and when.',
      other: '{count} relations: who stood how to whom, and when.',
    },
    evidence: 'Which passage rests on which works, and which on none.',
    claims: {
      one: '{count} main claim: how firmly the study makes each, and what has become of it.',
      other: '{count} main claims: how firmly the study makes each, and what has become of it.',
    },
    figures: {
      one: '{count} figure or table, with the passage in which it stands.',
      other: '{count} figures and tables, with the passages in which they stand.',
    },
    errata: {
      one: '{count} correction by a reader, and what became of it.',
      other: '{count} corrections by readers, and what became of them.',
    },
    search: 'Text, notes and apparatus together.',
    teach: 'A reading list in a link, files for learning platforms; references in a syllabus become links.',
  },
} as const;
