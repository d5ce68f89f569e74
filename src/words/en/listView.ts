/** A reading list as students see it. */
export const listView = {
  guest: 'What stands in green, beside a dotted line, is theirs and no part of the edition.',
  list: 'A reading list.',
  progress: '{read} of {all} read. Kept on this device only.',
  progressLeft: {
    one: '{read} of {all} read, about {count} minute left. Kept on this device only.',
    other: '{read} of {all} read, about {count} minutes left. Kept on this device only.',
  },
  all: 'That was the list.',
  read: 'read',
  at: '{number} of {of}',
  next: 'Mark as read, go on',
  nextIs: 'Next in the list: {name}',
  last: 'Mark as read',
  inChapter: 'Read in its chapter',
  /** After these words, for those who hear them. */
  ofItem: ' {number}',
  openPage: 'Open {name}',
  loading: 'Loading …',
  notLoaded: 'This passage could not be loaded.',
  again: 'Try again',
  /** On what is printed, before lines to write on. */
  name: 'Name',
  date: 'Date',
  print: 'Print this list',
  printing: 'Loading all passages …',
  own: 'Make a list of your own from it',
  whole: 'The whole study',
  session: 'Session {number} of {of}',
  instructions: 'Instructions',
} as const;
