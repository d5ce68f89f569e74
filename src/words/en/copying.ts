/** Buttons that copy, and what they say. */
export const copying = {
  copy: 'Copy',
  /** After the word on a button that copies: what it copies, for those who hear it. */
  copyOf: ': {name}',
  copied: 'Copied',
  copiedName: 'Copied: {name}',
  selected: 'Selected',
  cannotCopy: 'The browser does not allow copying. The words are selected: copy them with the keyboard.',
} as const;
