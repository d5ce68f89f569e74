/** Words of the page for teaching that its scripts show. */
export const TEACH = {
  notLoaded: 'The contents of the edition could not be loaded. Load the page again to try once more.',
  chosen: (some: number, all: number) => `${some} of ${all} chosen`,
  contents: (passages: number, minutes: number) =>
    `${passages} ${passages === 1 ? 'passage' : 'passages'} · ${minutes} min`,
  wholeChapter: 'The whole chapter',
  inPart: ', chosen in part',
  addTo: 'Add to',
  find: 'Find a passage, term or question',
  matches: (count: number, shown: number) =>
    count === 0
      ? 'Nothing was found.'
      : shown < count
        ? `${count} found, the first ${shown} shown.`
        : `${count} found.`,
  groups: { question: 'Questions for seminars', entry: 'Glossary', note: 'Notes', claim: 'Claims', figure: 'Figures' },
  nothing: 'Nothing chosen yet. Choose from the contents, or paste a syllabus below.',
  listTitle: 'Title of the list',
  by: 'Whose list it is (students see it)',
  titleOf: (number: number) => `Title of session ${number}`,
  dateOf: (number: number) => `Date of session ${number}`,
  sayOf: (number: number) => `Instructions for session ${number}`,
  title: 'Title',
  date: 'Date, as 2027-01-18',
  say: 'Instructions',
  ownText: 'Your text',
  ownQuestion: 'Your question',
  addText: 'Add own text',
  addQuestion: 'Add own question',
  newSession: 'New session',
  removeSession: 'Remove session',
  move: 'Move',
  up: 'Up',
  down: 'Down',
  split: 'Split',
  join: 'Join with next',
  remove: 'Remove',
  place: (name: string, at: number, of: number, session: number, sessions: number) =>
    `${name}, ${at} of ${of}${sessions > 1 ? ` in session ${session}` : ''}`,
  lifted: (name: string) =>
    `${name} lifted. Move it with the arrow keys, drop it with the space bar, put it back with Escape.`,
  dropped: (place: string) => `Dropped: ${place}.`,
  putBack: (name: string) => `${name} is back in its place.`,
  atEnd: 'It cannot move further.',
  removed: (name: string) => `${name} removed.`,
  added: (count: number) => `${count} added to the list.`,
  otherTab: 'The list was changed in another tab; this one shows the change.',
  notKept: 'This browser keeps nothing for the site: the list is in the address alone.',
  tooLong: (length: number, most: number) =>
    `This address has ${length} characters. Over ${most} it may not arrive whole: give students a file instead, or make two lists.`,
  copyLink: 'Copy link',
  link: 'Link to this list',
  studentsView: 'Student’s view',
  clear: 'Start a new list',
  cleared: 'A new list. The one before is kept.',
  back: 'Bring back the list before',
  made: (name: string) => `${name} made.`,
  making: 'Making the file …',
  notMade: 'The file could not be made. Try again.',
} as const;

/** Words of a list as students see it. */
export const STUDENT = {
  guest: 'What stands in green, beside a dotted line, is theirs and no part of the edition.',
  list: 'A reading list.',
  progress: (read: number, all: number, minutes: number) =>
    `${read} of ${all} read${minutes > 0 ? `, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left` : ''}. Kept on this device only.`,
  all: 'That was the list.',
  read: 'read',
  at: (number: number, of: number) => `${number} of ${of}`,
  next: 'Mark as read, go on',
  nextIs: (name: string) => `Next in the list: ${name}`,
  last: 'Mark as read',
  inChapter: 'Read in its chapter',
  openPage: (name: string) => `Open ${name}`,
  loading: 'Loading …',
  notLoaded: 'This passage could not be loaded.',
  again: 'Try again',
  print: 'Print this list',
  printing: 'Loading all passages …',
  own: 'Make a list of your own from it',
  whole: 'The whole study',
  session: (number: number, of: number) => `Session ${number} of ${of}`,
  instructions: 'Instructions',
} as const;

/** Words of the check of links. */
export const LINKS = {
  states: {
    moved: 'Moved: write the new address',
    withdrawn: 'Withdrawn',
    unknown: 'Unknown: this site never had it',
    reworded: 'Reworded since it was published',
    fine: 'Fine',
  },
  summary: (count: number, file?: string) =>
    `${count === 0 ? 'No address' : count === 1 ? '1 address' : `${count} addresses`} of this edition${file === undefined ? '' : ` in ${file}`}.`,
  copy: 'Copy all corrected',
  correctedName: 'the addresses as they are now',
  notLoaded: 'The list of addresses could not be loaded. It is tried again at the next change.',
  notRead: 'The file could not be read: it is too large, or damaged.',
} as const;
