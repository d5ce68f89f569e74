import type { Words } from '../words.ts';

export const illustrations: Words['illustrations'] = {
  figure: 'شکل',
  table: 'جدول',
  formula: 'ضابطہ',
  figures: 'اشکال',
  tables: 'جداول',
  lead: 'مطالعہ اپنے الفاظ کے ساتھ جو کچھ دکھاتا ہے، متن کی ترتیب میں۔',
  withoutCaption: 'بغیر عنوان',
};
