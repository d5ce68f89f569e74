import type { Words } from '../words.ts';

export const chapter: Words['chapter'] = {
  kicker: 'باب {number}',
  howToRead: 'صفحہ کیسے پڑھا جائے',
  turn: 'پچھلا اور اگلا باب',
  previous: 'پچھلا',
  next: 'اگلا',
  at: '{last} میں سے {ref} پر',
  atWithMinutes: '{last} میں سے {ref} پر، {minutes} منٹ باقی',
  menu: 'پیراگراف {ref} کا مینو',
  menuInstead: 'پیراگراف کا صفحہ کھولیں',
  share: 'شیئر',
  sharePassage: 'پیراگراف {ref}، شیئر کریں',
  end: 'باب کا اختتام',
  after: {
    works: {
      title: 'اس باب میں محولہ تصانیف',
      short: 'محولہ تصانیف',
    },
    terms: {
      title: 'اس باب کی اصطلاحات',
      short: 'اصطلاحات',
    },
    notes: {
      title: 'اس باب کے حواشی',
      short: 'حواشی',
    },
    questions: {
      title: 'سیمینار کے لیے سوالات',
      short: 'سوالات',
    },
  },
  onPassage: 'پیراگراف پر',
  toRead: {
    passages: { one: 'پیراگراف {passages}', other: 'پیراگراف {passages}' },
    passagesWithNotes: { one: 'پیراگراف {passages}، مع حواشی', other: 'پیراگراف {passages}، مع حواشی' },
    entries: { one: 'اندراج {entries}', other: 'اندراجات {entries}' },
    both: { one: '{passages}؛ اندراج {entries}', other: '{passages}؛ اندراجات {entries}' },
  },
};
