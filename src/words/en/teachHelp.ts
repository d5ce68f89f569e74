/** What lecturers are told: how to link, embed, cite, and bring material into a learning platform. */
export const teachHelp = {
  lead: 'How to link to the edition, put it into a course, and count on its addresses. Nothing needs an account, and nothing is sent anywhere.',
  way: 'How to link, embed and import: {page}.',
  wayPage: 'for lecturers',
  link: 'Link to a passage',
  linkText:
    'Each passage has an address of its own: {address}. Link to it rather than to a place on a chapter’s page, since learning platforms cut off what follows the sign #. The number beside a passage opens its link, its words with their reference, and its citation.',
  embed: 'Embed a passage',
  embedText:
    'Where a platform knows oEmbed, its address alone makes a card of the passage. Where it lets you write HTML, paste this:',
  cite: 'Cite',
  citeText:
    'Name the version of the edition and the number of the passage, para. {ref}; the number is the same in every version, on every screen and in print.',
  citePage: 'How to cite',
  list: 'Make a reading list',
  listText:
    'On {page} choose chapters, passages, entries and questions, or paste a syllabus: references as people write them become links. Put them into sessions with titles, dates and instructions, and give students the link. The list is in the link; they need nothing else, and their progress is kept on their own device.',
  notes: 'Lay notes over the text',
  notesText:
    'Below the list write notes on the words of its passages. They travel in the link, or in a file where they are too long for it. Students see them in the text, under your name and as none of the edition’s, and can hide them. When the text has changed, a note looks for its words again, and says so where it does not find them.',
  quiz: 'Quizzes and cards',
  quizText:
    'The questions of the edition are {files}: for Moodle (GIFT), for platforms that read QTI, and as part of the cartridges. The glossary is there as cards for Anki; in Anki choose File, then Import.',
  files: 'files to download',
  platform: 'Bring it into a learning platform',
  platformLead:
    'A cartridge (.imscc, Common Cartridge 1.1) makes a module of each session, with its links, questions for discussion and a quiz. What follows is the way in general; names differ between versions and institutions.',
  steps: {
    save: 'Save the cartridge: from your list under “{out}”, or a ready-made one of a chapter or of the whole edition.',
    open: 'Open the course, and its settings or administration.',
    look: 'Look for the import of content: Canvas calls it “Import Course Content” (type: Common Cartridge), Moodle “Restore”, Brightspace “Import/Export/Copy Components”, Blackboard “Import”.',
    choose: 'Choose the file and all of its parts, and wait until the platform reports that it is done.',
    try: 'Open a link as a student would, and look at the points of the quiz: platforms set their own.',
  },
  later: 'A year later',
  laterText:
    'On the same page, “{check}” reads a syllabus, a course page or a cartridge and says of each address whether it is fine, has moved, was withdrawn, or whether its passage has been reworded since.',
  promise: 'What is promised about addresses',
  promiseText:
    'An address that was once published is never given to anything else. Where a passage has moved, its old address leads to it; where one was withdrawn, a page says so. The edition is not built while one of them leads nowhere, and the list of all of them is {file}.',
  ledger: 'public',
  until:
    'No date is set for its end: this holds as long as the edition is published here. Whoever needs to be sure beyond that keeps {files} beside the course, and names the version, {version}.',
} as const;
