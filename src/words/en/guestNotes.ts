/** Notes of a lecturer, as students see them. */
export const guestNotes = {
  by: 'Notes by {name}',
  byLecturer: 'Notes by your lecturer',
  guest: 'Words over a dotted line and what stands in a dashed box are theirs too.',
  number: 'Lecturer’s note {number}',
  notEditors: 'Not by the editors',
  changed: 'The text has changed since the note was written. It was on: {words}',
  loose: 'The words of this note are no longer in the text. It was on: {words}',
  elsewhere: 'It was written on {ref}; the words stand here now.',
  gone: 'Notes whose passage this version of the edition does not have',
  goneWords: '{ref}, on: {words}',
  more: 'More passages with notes',
  without: 'Read the list without the notes',
  open: 'Open a file of notes',
  notRead: 'The file could not be read: it holds no notes on passages of this edition.',
  cut: {
    one: 'The notes in this address were cut off on their way. {count} could be read, and it may be incomplete.',
    other: 'The notes in this address were cut off on their way. {count} could be read; the last may be incomplete.',
  },
  laterForm: 'The notes in this address have a form ({form}) that is later than this page. They are not shown.',
  noLayer: 'What stands in the address as notes is none, and is not shown.',
  tooMany: {
    one: 'No more than {most} notes are read; {count} was left out.',
    other: 'No more than {most} notes are read; {count} were left out.',
  },
} as const;
