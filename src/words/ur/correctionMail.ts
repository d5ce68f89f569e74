import type { Words } from '../words.ts';

export const correctionMail: Words['correctionMail'] = {
  correct: 'اس پیراگراف کی تصحیح کریں',
  short: 'تصحیح',
  shortName: 'منتخب الفاظ کی تصحیح کریں',
  subject: 'تصحیح: {refs}، نسخہ {version}',
  where: '{title} کا {refs}، نسخہ {version}',
  words: 'نشان زد الفاظ: {words}',
  wrong: 'کیا غلط ہے:',
  instead: 'وہاں کیا ہونا چاہیے، اور آپ کو کیسے معلوم ہے:',
  name: 'تصحیحات کی فہرست میں آپ کا نام کیسے لکھا جائے، اگر لکھنا ہو:',
};
