import type { Words } from '../words.ts';

export const linkCheck: Words['linkCheck'] = {
  states: {
    moved: 'منتقل ہو گئے: نیا پتا لکھیں',
    withdrawn: 'واپس لے لیے گئے',
    unknown: 'نامعلوم: اس سائٹ پر کبھی نہ تھے',
    reworded: 'اشاعت کے بعد الفاظ بدل گئے',
    fine: 'درست',
  },
  summary: {
    '0': 'اس اشاعت کا کوئی پتا نہیں۔',
    one: 'اس اشاعت کا {count} پتا۔',
    other: 'اس اشاعت کے {count} پتے۔',
  },
  summaryOf: {
    '0': '{file} میں اس اشاعت کا کوئی پتا نہیں۔',
    one: '{file} میں اس اشاعت کا {count} پتا۔',
    other: '{file} میں اس اشاعت کے {count} پتے۔',
  },
  copy: 'سب درست کر کے نقل کریں',
  correctedName: 'پتے جیسے اب ہیں',
  notLoaded: 'پتوں کی فہرست لوڈ نہ ہو سکی۔ اگلی تبدیلی پر دوبارہ کوشش ہو گی۔',
  notRead: 'فائل پڑھی نہ جا سکی: بہت بڑی ہے، یا خراب ہے۔',
};
