/** The page for teaching, before its scripts fill it. */
export const teach = {
  lead: 'Choose what your students read, put it into sessions, share one link. The list is the link: nothing leaves this device.',
  noScript:
    'A reading list is in the address of this page; making or reading it here needs JavaScript, which is switched off. The text does not: each passage has a page of its own, such as {page}, to which any text can link, and the {wordIndex} helps to find a passage. Nor do {files}, among them cartridges for learning platforms.',
  wordIndex: 'word index',
  files: 'the ready-made files',
  choose: 'Choose from the edition',
  list: 'Your list',
  out: 'Link and files',
  paste: 'Paste a syllabus: references become links',
  pasteHint: 'Read here in the browser; nothing leaves this device.',
  forms: 'Passage numbers as people write them, old addresses too:',
  /** References that the page reads, in whatever language it is. */
  examples: {
    named: '{name}, para. {one}',
    two: 'paras {one} and {three}',
    range: 'par. {one}–{last}',
  },
  outcome: 'What was found',
  nothingYet: 'Nothing yet.',
  found: 'Found',
  doubtful: 'Doubtful, please choose',
  alone: 'Left alone',
  add: 'Add to the list',
  textWithLinks: 'The text with links',
  check: 'Check my links',
  checkHint: 'Paste a course page, a syllabus or a list of addresses, or drop a file here. Nothing is uploaded.',
  checkFile: 'A file (.html, .docx, .pptx, .imscc or text)',
  checked: 'What became of them',
} as const;
