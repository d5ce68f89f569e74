import type { Words } from '../words.ts';

export const listView: Words['listView'] = {
  guest: 'جو کچھ نقطہ دار لکیر کے ساتھ سبز رنگ میں ہے وہ فہرست بنانے والے کا ہے، اشاعت کا حصہ نہیں۔',
  list: 'فہرست مطالعہ۔',
  progress: '{all} میں سے {read} پڑھے گئے۔ یہ صرف اسی آلے پر محفوظ ہے۔',
  progressLeft: {
    one: '{all} میں سے {read} پڑھے گئے، تقریباً {count} منٹ باقی۔ یہ صرف اسی آلے پر محفوظ ہے۔',
    other: '{all} میں سے {read} پڑھے گئے، تقریباً {count} منٹ باقی۔ یہ صرف اسی آلے پر محفوظ ہے۔',
  },
  all: 'فہرست مکمل ہوئی۔',
  read: 'پڑھا گیا',
  at: '{of} میں سے {number}',
  next: 'پڑھا ہوا شمار کریں، آگے چلیں',
  nextIs: 'فہرست میں اگلا: {name}',
  last: 'پڑھا ہوا شمار کریں',
  inChapter: 'اپنے باب میں پڑھیں',
  ofItem: ': {number}',
  openPage: '{name} کھولیں',
  loading: 'لوڈ ہو رہا ہے …',
  notLoaded: 'یہ پیراگراف لوڈ نہ ہو سکا۔',
  again: 'دوبارہ کوشش کریں',
  print: 'یہ فہرست چھاپیں',
  printing: 'تمام پیراگراف لوڈ ہو رہے ہیں …',
  own: 'اس سے اپنی فہرست بنائیں',
  whole: 'پورا مطالعہ',
  session: 'نشست {number}، کل {of}',
  instructions: 'ہدایات',
};
