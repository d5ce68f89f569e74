/** The letter of a reader who has found a mistake, as a script begins it. */
export const correctionMail = {
  correct: 'Correct this passage',
  short: 'Correct',
  shortName: 'Correct the selected words',
  subject: 'Correction: {refs}, version {version}',
  where: '{refs} of {title}, version {version}',
  words: 'Marked words: {words}',
  wrong: 'What is wrong:',
  instead: 'What should stand there, and how you know:',
  name: 'How you wish to be named in the list of corrections, if at all:',
} as const;
