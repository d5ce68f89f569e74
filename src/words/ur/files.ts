import type { Words } from '../words.ts';

export const files: Words['files'] = {
  emendations: 'تصحیحات متن',
  landmarks: 'نشانات راہ',
  text: 'متن',
  noteHead: '{kind}، بتاریخ {date}',
  noteOn: '، ان الفاظ پر: “{words}”',
  noteStop: '۔ ',
  sources: 'مآخذ: ',
  studyAsSource: '{author}، {title} ({date})',
  sourceAt: '{title}، {at}',
  betweenSources: '؛ ',
  noteInText: '{head}: {text} مآخذ: {sources}۔',
  asOf: 'بتاریخ {date}',
  after: ': {text}',
  numbering: 'پیراگراف کے نمبر وہی ہیں جو سائٹ پر: پیراگراف 2.4 کی شناخت دونوں جگہ p2.4 ہے۔',
  accessibility:
    'سارا مواد متن ہے، جس میں عنوانات، زبانوں کی نشان دہی، حواشی کے کردار، اور صفحات کی جگہ پیراگراف کے نمبروں کی فہرست ہے۔',
  accessibilityWithPictures:
    'سارا مواد متن اور لفظوں میں بیان کی گئی تصاویر ہیں، جس میں عنوانات، زبانوں کی نشان دہی، حواشی کے کردار، اور صفحات کی جگہ پیراگراف کے نمبروں کی فہرست ہے۔',
  notesOf: '{title} کے حواشی، نسخہ {version}',
  studyBy: '{author} کا مطالعہ، نمبر شدہ پیراگراف میں، حواشی کے ساتھ',
  cards: { id: 'شناخت', front: 'سامنے', back: 'پشت', tags: 'ٹیگ' },
  tags: {
    concept: 'تصور',
    organization: 'تنظیم',
    community: 'برادری',
    person: 'شخص',
    place: 'مقام',
    structure: 'عمارت',
    event: 'واقعہ',
    document: 'دستاویز',
  },
};
