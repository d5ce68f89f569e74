/** How chapters are called where they are named. */
export const chapterNames = {
  kind: 'Chapter',
  kindOfAppendix: 'Appendix',
  chapter: 'Chapter {number}',
  appendix: 'Appendix {number}',
  /** With its title: `Chapter 2: The harbour`, `Chapter 2, The harbour`. */
  full: '{name}: {title}',
  titled: '{name}, {title}',
  passages: 'Passages: {name}',
  inStudy: 'In the study: “{title}”',
  /** Where a passage stands. */
  insideChapter: 'In chapter {number}, {title}.',
  insideAppendix: 'In appendix {number}, {title}.',
  inside: 'In {title}.',
  /** Of what is cited. */
  inChapter: 'chap. {number}',
  inAppendix: 'app. {number}',
} as const;
