import type { Words } from '../words.ts';

export const chapterNames: Words['chapterNames'] = {
  kind: 'Kapitel',
  kindOfAppendix: 'Anhang',
  chapter: 'Kapitel {number}',
  appendix: 'Anhang {number}',
  full: '{name}: {title}',
  titled: '{name}, {title}',
  passages: 'Absätze: {name}',
  inStudy: 'In der Studie: „{title}“',
  insideChapter: 'In Kapitel {number}, {title}.',
  insideAppendix: 'In Anhang {number}, {title}.',
  inside: 'In: {title}.',
  inChapter: 'Kap. {number}',
  inAppendix: 'Anh. {number}',
};
