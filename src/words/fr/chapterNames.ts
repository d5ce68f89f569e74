import type { Words } from '../words.ts';

export const chapterNames: Words['chapterNames'] = {
  kind: 'Chapitre',
  kindOfAppendix: 'Annexe',
  chapter: 'Chapitre {number}',
  appendix: 'Annexe {number}',
  full: '{name}\u00a0: {title}',
  titled: '{name}, {title}',
  passages: 'Paragraphes\u00a0: {name}',
  inStudy: 'Dans l’étude\u00a0: «\u00a0{title}\u00a0»',
  insideChapter: 'Dans le chapitre {number}, {title}.',
  insideAppendix: 'Dans l’annexe {number}, {title}.',
  inside: 'Dans\u00a0: {title}.',
  inChapter: 'chap. {number}',
  inAppendix: 'annexe {number}',
};
