/** Things with their number, wherever they are counted. */
export const counts = {
  chapters: { one: '{count} chapter', other: '{count} chapters' },
  corrections: { one: '{count} correction', other: '{count} corrections' },
  entries: { one: '{count} entry', other: '{count} entries' },
  events: { one: '{count} event', other: '{count} events' },
  laterNotes: { one: '{count} later note', other: '{count} later notes' },
  minutes: { one: '{count} minute', other: '{count} minutes' },
  notes: { one: '{count} note', other: '{count} notes' },
  passages: { one: '{count} passage', other: '{count} passages' },
  periods: { one: '{count} period', other: '{count} periods' },
  places: { one: '{count} place', other: '{count} places' },
  relations: { one: '{count} relation', other: '{count} relations' },
  sources: { one: '{count} source', other: '{count} sources' },
  /** The sources of a statement, and what it rests on as a whole. */
  sourcesOf: {
    study: { one: '{count} source, from the study', other: '{count} sources, from the study' },
    verified: { one: '{count} source, seen', other: '{count} sources, seen' },
    known: { one: '{count} source, from general knowledge', other: '{count} sources, from general knowledge' },
  },
  times: { one: '{count} time', other: '{count} times' },
  uses: { one: '{count} use', other: '{count} uses' },
  words: { one: '{count} word', other: '{count} words' },
  works: { one: '{count} work', other: '{count} works' },
  worksCited: { one: '{count} work cited', other: '{count} works cited' },
  cited: { one: 'Cited {count} time', other: 'Cited {count} times' },
  citedInNotes: { one: 'Cited in {count} note', other: 'Cited in {count} notes' },
  citedAndInNotes: { one: '{cited}, and in {count} note', other: '{cited}, and in {count} notes' },
} as const;
