import type { Words } from '../words.ts';

export const readingList: Words['readingList'] = {
  kinds: {
    section: 'حصہ',
    passage: 'پیراگراف',
    question: 'سوال',
    entry: 'اندراج',
    note: 'حاشیہ',
    claim: 'دعویٰ',
    figure: 'شکل',
    text: 'تحریر',
    'own-question': 'سوال',
    unknown: 'نامعلوم',
  },
  untitled: 'فہرست مطالعہ',
  by: 'فہرست مطالعہ از {name}',
  session: 'نشست {number}',
  sessionTitled: 'نشست {number}: {title}',
  instructions: 'ہدایات',
  on: '{passages} پر',
  from: 'ماخذ: {title}، نسخہ {version}، {date}۔',
  quiz: 'کوئز',
  quizOf: 'کوئز: {title}',
  chapterOf: '{edition}: {chapter}',
  questions: 'سیمینار کے سوالات',
  named: '{kind}: {title}',
  entryDetail: '{kind}۔ {text}',
  noteTitle: '{note}: {text}',
  description: '{by}۔ {from}',
  items: { one: '{count} جزو', other: '{count} اجزا' },
  counts: '{items} · {words}، تقریباً {minutes}',
  movedTo: 'یہ پہلے {was} پر تھا، اب {now} ہے۔',
  withdrawn: '{key} واپس لے لیا گیا۔ {reason}',
  unknown: '{key} اشاعت کے اس نسخے میں نہیں ہے۔',
  unknownNear: '{key} اشاعت کے اس نسخے میں نہیں ہے۔ قریب ترین: {near}۔',
  cut: {
    one: 'اس فہرست کا پتا راستے میں کٹ گیا۔ {count} جزو پڑھا جا سکا، ممکن ہے وہ بھی ادھورا ہو۔ فہرست بطور فائل، یا پورا پتا طلب کریں۔',
    other:
      'اس فہرست کا پتا راستے میں کٹ گیا۔ {count} اجزا پڑھے جا سکے؛ ممکن ہے آخری ادھورا ہو۔ فہرست بطور فائل، یا پورا پتا طلب کریں۔',
  },
  cutOf: {
    one: 'اس فہرست کا پتا راستے میں کٹ گیا۔ {said} میں سے {count} جزو پڑھا جا سکا، ممکن ہے وہ بھی ادھورا ہو۔ فہرست بطور فائل، یا پورا پتا طلب کریں۔',
    other:
      'اس فہرست کا پتا راستے میں کٹ گیا۔ {said} میں سے {count} اجزا پڑھے جا سکے؛ ممکن ہے آخری ادھورا ہو۔ فہرست بطور فائل، یا پورا پتا طلب کریں۔',
  },
  laterForm:
    'اس فہرست کی شکل ({form}) اس صفحے سے نئی ہے۔ جو اجزا پڑھے جا سکے وہ یہاں ہیں؛ ممکن ہے عنوان اور تحریریں غائب ہوں۔',
  noList: 'پتے میں جو ہے وہ فہرست مطالعہ نہیں: اس کا آغاز “{text}” سے ہوتا ہے۔ جو حوالے پڑھے جا سکے وہ یہاں ہیں۔',
  tooMuch: {
    one: 'پتے میں اس سے زیادہ ہے جتنا ایک فہرست میں سما سکتا ہے۔ آخر کا {count} جزو نہیں دکھایا گیا۔',
    other: 'پتے میں اس سے زیادہ ہے جتنا ایک فہرست میں سما سکتا ہے۔ آخر کے {count} اجزا نہیں دکھائے گئے۔',
  },
  columns: {
    session: 'نشست',
    date: 'تاریخ',
    label: 'نوعیت یا نمبر',
    title: 'عنوان',
    address: 'پتا',
    words: 'الفاظ',
    remark: 'تبصرہ',
  },
};
