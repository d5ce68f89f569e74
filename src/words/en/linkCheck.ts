/** What became of the addresses in a course page. */
export const linkCheck = {
  states: {
    moved: 'Moved: write the new address',
    withdrawn: 'Withdrawn',
    unknown: 'Unknown: this site never had it',
    reworded: 'Reworded since it was published',
    fine: 'Fine',
  },
  summary: {
    '0': 'No address of this edition.',
    one: '{count} address of this edition.',
    other: '{count} addresses of this edition.',
  },
  summaryOf: {
    '0': 'No address of this edition in {file}.',
    one: '{count} address of this edition in {file}.',
    other: '{count} addresses of this edition in {file}.',
  },
  copy: 'Copy all corrected',
  correctedName: 'the addresses as they are now',
  notLoaded: 'The list of addresses could not be loaded. It is tried again at the next change.',
  notRead: 'The file could not be read: it is too large, or damaged.',
} as const;
