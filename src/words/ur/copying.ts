import type { Words } from '../words.ts';

export const copying: Words['copying'] = {
  copy: 'نقل کریں',
  copyOf: ': {name}',
  copied: 'نقل ہو گیا',
  copiedName: 'نقل ہو گیا: {name}',
  selected: 'منتخب',
  cannotCopy: 'براؤزر نقل کرنے کی اجازت نہیں دیتا۔ الفاظ منتخب ہیں: انہیں کی بورڈ سے نقل کریں۔',
};
