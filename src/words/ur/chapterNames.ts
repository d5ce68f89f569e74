import type { Words } from '../words.ts';

export const chapterNames: Words['chapterNames'] = {
  kind: 'باب',
  kindOfAppendix: 'ضمیمہ',
  chapter: 'باب {number}',
  appendix: 'ضمیمہ {number}',
  full: '{name}: {title}',
  titled: '{name}، {title}',
  passages: 'پیراگراف: {name}',
  inStudy: 'مطالعے میں: “{title}”',
  insideChapter: 'باب {number} میں، {title}۔',
  insideAppendix: 'ضمیمہ {number} میں، {title}۔',
  inside: 'مقام: {title}۔',
  inChapter: 'باب {number}',
  inAppendix: 'ضمیمہ {number}',
};
