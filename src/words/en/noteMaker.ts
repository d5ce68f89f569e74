/** Making notes on the text for students. */
export const noteMaker = {
  title: 'Notes on the text',
  hint: 'Students see them in the text, under your name and as none of the edition’s, and can hide them.',
  passage: 'Passage',
  words: 'Words it is about',
  wordsHint: 'Mark them in the text below, or type them here; without words the note is about the whole passage.',
  text: 'Your note',
  textHint: 'Nothing for a highlight alone. *Asterisks* emphasize, and addresses of pages become links.',
  add: 'Add note',
  source: 'The text of {ref}',
  notThere: 'These words are not in {ref}.',
  nothing: 'Write a note, or mark words.',
  full: 'There is room for {most} notes. Remove one to add another.',
  added: 'Note on {ref} added.',
  removed: 'Note on {ref} removed.',
  highlight: 'Highlight',
  whole: 'The whole passage',
  noteOn: 'Your note on {ref}',
  ofNote: ' note on {ref}',
  tooLong:
    'The notes would take {length} characters of the address, more than {most}, and are not in this link. Give students the file of notes; they open it in the list.',
  forNotes: 'Notes on the text',
  opened: { one: '{count} note read from the file.', other: '{count} notes read from the file.' },
  left: {
    one: '{count} annotation of the file is not on a passage and was left out.',
    other: '{count} annotations of the file are not on passages and were left out.',
  },
} as const;
