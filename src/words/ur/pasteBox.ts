import type { Words } from '../words.ts';

export const pasteBox: Words['pasteBox'] = {
  notLoaded: 'پیراگراف کی فہرست لوڈ نہ ہو سکی۔ اگلی تبدیلی پر دوبارہ کوشش ہو گی۔',
  add: { one: 'ملا ہوا {count} حوالہ فہرست میں شامل کریں', other: 'ملے ہوئے {count} حوالے فہرست میں شامل کریں' },
  choose: 'منتخب کریں',
  chooseFor: ': {written} کے لیے {target}',
  copyRich: 'روابط کے ساتھ نقل کریں',
  richName: 'روابط کے ساتھ متن، صفحے یا دستاویز کے لیے',
  copyText: 'سادہ متن کے طور پر نقل کریں',
  textName: 'پتوں کے ساتھ متن',
  copyMarkdown: 'Markdown میں نقل کریں',
  markdownName: 'متن، Markdown میں',
  nothing: 'متن میں اس اشاعت کا کوئی حوالہ نہیں ملا۔',
  found: '{count} ملے',
  doubtful: '{count} مشکوک',
  alone: '{count} جوں کے توں',
  summary: '{counts}۔',
};
