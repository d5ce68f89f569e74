import type { Words } from '../words.ts';

export const feed: Words['feed'] = {
  subtitle: 'اشاعت کے ہر نسخے میں کیا نیا آیا، اور ہر وہ پیراگراف، حاشیہ اور اندراج جو نیا ہے یا بدلا ہے',
  ofChapter: '{chapter} · {title}',
  follow: 'تبدیلیوں کی فیڈ',
  followChapter: 'اس باب کی تبدیلیوں کی فیڈ',
  version: 'نسخہ {version}',
  isNew: {
    passages: 'نیا پیراگراف: {name}',
    notes: '{name} پر نیا حاشیہ',
    glossary: 'نیا اندراج: {name}',
    references: 'نیا حوالہ: {name}',
    claims: 'نیا دعویٰ: {name}',
    checks: 'ماخذ کی نئی جانچ: {name}',
    emendations: '{name} میں نئی تصحیح',
  },
  isChanged: {
    passages: 'بدلا ہوا پیراگراف: {name}',
    notes: '{name} پر بدلا ہوا حاشیہ',
    glossary: 'بدلا ہوا اندراج: {name}',
    references: 'بدلا ہوا حوالہ: {name}',
    claims: 'بدلا ہوا دعویٰ: {name}',
    checks: 'ماخذ کی بدلی ہوئی جانچ: {name}',
    emendations: '{name} میں بدلی ہوئی تصحیح',
  },
  check: '{passage} میں {work}',
};
