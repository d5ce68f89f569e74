import type { Words } from '../words.ts';

export const home: Words['home'] = {
  ownText: 'مطالعے کا اصل متن',
  title: '{title}: {subtitle}',
  imprint: '{place}، {date}',
  begin: 'پڑھنا شروع کریں',
  length: '{chapters}، {minutes}',
  study: 'مطالعہ',
  strokeKey: 'ایک پیراگراف، طوالت کے مطابق',
  barKey: 'ایک حصہ، لمبائی کے لحاظ سے',
  dotKey: 'مدیران کا ایک حاشیہ',
  strokes: 'باب {number} کے پیراگراف',
  stroke: { one: '{ref}، {count} حاشیہ', other: '{ref}، {count} حواشی' },
  ways: 'دیگر راستے',
  inTime: 'وقت کے آئینے میں',
  news: 'نیا کیا ہے',
  version: 'نسخہ {version}، {date}',
  since: 'مطالعے کے بعد',
  laterNotes: { one: 'بعد کے حالات پر {count} حاشیہ', other: 'بعد کے حالات پر {count} حواشی' },
  howToRead: 'صفحہ کیسے پڑھا جائے',
  text: 'متن کیا ہے',
  marks: {
    number: 'پیراگراف کا نمبر اس کا پتا ہے: اس سے ربط، حوالہ اور پیراگراف کا اپنا صفحہ کھلتا ہے۔',
    citation:
      'نیلا رنگ حوالہ ہے: مکمل کتابیاتی اندراج اور اس کی شناخت کا یقین دیکھنے کے لیے اس پر اشارہ کریں، فوکس لائیں یا چھوئیں۔',
    term: 'نقطے دار لکیر فرہنگ کی اصطلاح ہے، جو ہر حصے میں ایک بار نشان زد ہے۔',
    word: 'لفظ',
    note: 'سرخ رنگ مدیران کا ہے: {kinds}۔',
    faces: '{serif}، سادہ',
    serif: 'روایتی',
    whatFaces: 'روایتی خط پیراگراف کے متن کا ہے۔ سادہ خط اس کا ہے جو اشاعت بڑھاتی ہے، پیراگراف کے درمیان عنوانات سمیت۔',
  },
};
