import type { Words } from '../words.ts';

export const corrections: Words['corrections'] = {
  lead: 'قارئین نے اشاعت میں کیا غلط پایا، اور مدیران نے کیا کیا۔ خود مطالعے کی لغزشیں {notes} میں ہیں۔',
  notes: 'حواشی',
  from: '{date} کو {name} سے موصول',
  received: '{date} کو موصول',
  accepted: 'قبول؛ نسخہ {version} میں: {answer}',
  declined: 'متن جوں کا توں ہے: {answer}',
  open: 'ابھی فیصلہ نہیں ہوا۔',
  send: 'کوئی غلطی ملی؟ {address} پر لکھیں۔ پیراگراف کا نمبر ایسا خط کھولتا ہے جس میں اس کا نام ہو۔',
};
