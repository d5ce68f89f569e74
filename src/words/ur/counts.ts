import type { Words } from '../words.ts';

export const counts: Words['counts'] = {
  chapters: { one: '{count} باب', other: '{count} ابواب' },
  corrections: { one: '{count} تصحیح', other: '{count} تصحیحات' },
  entries: { one: '{count} اندراج', other: '{count} اندراجات' },
  events: { one: '{count} واقعہ', other: '{count} واقعات' },
  laterNotes: { one: 'بعد کے حالات پر {count} حاشیہ', other: 'بعد کے حالات پر {count} حواشی' },
  minutes: { one: '{count} منٹ', other: '{count} منٹ' },
  notes: { one: '{count} حاشیہ', other: '{count} حواشی' },
  passages: { one: '{count} پیراگراف', other: '{count} پیراگراف' },
  periods: { one: '{count} دور', other: '{count} ادوار' },
  places: { one: '{count} مقام', other: '{count} مقامات' },
  relations: { one: '{count} تعلق', other: '{count} تعلقات' },
  sources: { one: '{count} ماخذ', other: '{count} مآخذ' },
  sourcesOf: {
    study: { one: '{count} ماخذ، مطالعے سے', other: '{count} مآخذ، مطالعے سے' },
    verified: { one: '{count} ماخذ، دیکھا گیا', other: '{count} مآخذ، دیکھے گئے' },
    known: { one: '{count} ماخذ، عام معلومات سے', other: '{count} مآخذ، عام معلومات سے' },
  },
  times: { one: '{count} بار', other: '{count} بار' },
  uses: { one: '{count} استعمال', other: '{count} استعمالات' },
  words: { one: '{count} لفظ', other: '{count} الفاظ' },
  works: { one: '{count} تصنیف', other: '{count} تصانیف' },
  worksCited: { one: '{count} محولہ تصنیف', other: '{count} محولہ تصانیف' },
  cited: { one: '{count} بار حوالہ دیا گیا', other: '{count} بار حوالہ دیا گیا' },
  citedInNotes: { one: '{count} حاشیے میں حوالہ دیا گیا', other: '{count} حواشی میں حوالہ دیا گیا' },
  citedAndInNotes: { one: '{cited}، اور {count} حاشیے میں', other: '{cited}، اور {count} حواشی میں' },
};
