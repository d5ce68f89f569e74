/** What a question for a seminar is: for whom, how long, how, and to what end. */
export const seminar = {
  levels: {
    introductory: 'Introductory',
    advanced: 'Advanced',
  },
  forms: {
    alone: 'Alone',
    pairs: 'In pairs',
    groups: 'In groups',
    plenary: 'All together',
    writing: 'In writing',
  },
  minutes: { one: '{count} minute', other: '{count} minutes' },
  outcome: 'Outcome: {outcome}',
} as const;
