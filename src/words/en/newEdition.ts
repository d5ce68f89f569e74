/** What `npm run new` writes into the files of an edition, until the editors write their own; English is what the template says. */
export const newEdition = {
  subtitle: 'An edition with notes',
  description:
    'An annotated edition of a study. Its passages are numbered, its sources identified, its terms explained.',
  statement:
    'This edition prints the study in full, as its author wrote it. Notes, glossary and data are the editors’.',
  restates:
    'This edition says the study in other words. Whoever needs the study’s own words reads the study; notes, glossary and data are the editors’.',
  summary: 'What this chapter says, in two or three sentences.',
  passage: 'The first passage of the chapter stands here.',
  about: 'About this edition',
  aboutSummary: 'What was edited, by whom, and on what terms.',
  what: 'What this is',
  whatText: 'An annotated edition of a study. Each passage has a number and an address of its own.',
  rights: 'Rights',
  rightsText: 'The study is the author’s; notes and data are the editors’.',
  accessibility: 'Accessibility',
  accessibilitySummary: 'How the edition can be read, and where to say what does not work.',
  accessibilityText: 'All pages can be read without script, in any size, and with a keyboard alone.',
  cite: 'How to cite',
  citeSummary: 'How to refer to the edition and to one of its passages.',
  citeText:
    'Name the edition, its version and the number of the passage, which stays the same in every version: for example “version 0.1.0, passage 1.2”.',
} as const;
