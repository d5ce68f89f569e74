/** The button that puts passages on the reading list. */
export const listButton = {
  add: 'Add to reading list',
  added: 'On the reading list',
  there: 'Already on the reading list',
  notKept: 'The browser keeps no list for this site.',
  failed: 'The reading list could not be loaded. Try again.',
  open: 'Open the list',
} as const;
