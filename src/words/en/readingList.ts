/** A reading list, on its page and in its files. */
export const readingList = {
  kinds: {
    section: 'Section',
    passage: 'Passage',
    question: 'Question',
    entry: 'Entry',
    note: 'Note',
    claim: 'Claim',
    figure: 'Figure',
    text: 'Text',
    'own-question': 'Question',
    unknown: 'Unknown',
  },
  untitled: 'Reading list',
  by: 'A reading list by {name}',
  session: 'Session {number}',
  sessionTitled: 'Session {number}: {title}',
  instructions: 'Instructions',
  on: 'On {passages}',
  /** Where a file comes from: a list may be older than the text that its links lead to. */
  from: 'From {title}, version {version} of {date}.',
  quiz: 'Quiz',
  quizOf: 'Quiz: {title}',
  chapterOf: '{edition}: {chapter}',
  questions: 'Questions for seminars',
  /** Things without a number: what one is, and its title. */
  named: '{kind}: {title}',
  entryDetail: '{kind}. {text}',
  noteTitle: '{note}: {text}',
  description: '{by}. {from}',
  items: { one: '{count} item', other: '{count} items' },
  counts: '{items} · {words}, about {minutes}',
  movedTo: 'It stood at {was} and is now {now}.',
  withdrawn: '{key} was withdrawn. {reason}',
  unknown: '{key} is not in this version of the edition.',
  unknownNear: '{key} is not in this version of the edition. The nearest: {near}.',
  cut: {
    one: 'The address of this list was cut off on its way. {count} item could be read; the last of them may be incomplete. Ask for the list as a file, or for the whole address.',
    other:
      'The address of this list was cut off on its way. {count} items could be read; the last of them may be incomplete. Ask for the list as a file, or for the whole address.',
  },
  cutOf: {
    one: 'The address of this list was cut off on its way. {count} item of {said} could be read; the last of them may be incomplete. Ask for the list as a file, or for the whole address.',
    other:
      'The address of this list was cut off on its way. {count} items of {said} could be read; the last of them may be incomplete. Ask for the list as a file, or for the whole address.',
  },
  laterForm:
    'This list has a form ({form}) that is later than this page. The items that could be read are here; titles and texts may be missing.',
  noList:
    'What stands in the address is no reading list: it begins with “{text}”. References that could be read are here.',
  tooMuch: {
    one: 'The address holds more than a list may hold. {count} item at its end is not shown.',
    other: 'The address holds more than a list may hold. {count} items at its end are not shown.',
  },
  /** The columns of a table. */
  columns: {
    session: 'Session',
    date: 'Date',
    label: 'Kind or number',
    title: 'Title',
    address: 'Address',
    words: 'Words',
    remark: 'Remark',
  },
} as const;
