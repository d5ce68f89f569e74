/** References in a pasted text: what was found, and copies of the text with links. */
export const pasteBox = {
  notLoaded: 'The list of passages could not be loaded. It is tried again at the next change.',
  add: { one: 'Add the {count} found to the list', other: 'Add the {count} found to the list' },
  choose: 'Choose',
  /** After the word, for those who hear it. */
  chooseFor: ' {target} for {written}',
  copyRich: 'Copy with links',
  richName: 'the text with links, for a page or a document',
  copyText: 'Copy as plain text',
  textName: 'the text with addresses',
  copyMarkdown: 'Copy as Markdown',
  markdownName: 'the text as Markdown',
  nothing: 'No reference to this edition was found in the text.',
  /** Of a row of such: `3 found, 1 doubtful.` */
  found: '{count} found',
  doubtful: '{count} doubtful',
  alone: '{count} left alone',
  summary: '{counts}.',
} as const;
