import type { Words } from '../words.ts';

export const selectionBar: Words['selectionBar'] = {
  copyQuotation: 'اقتباس نقل کریں',
  quotationName: 'منتخب الفاظ حوالے کے ساتھ',
  copyLink: 'ربط نقل کریں',
  linkName: 'منتخب الفاظ کا ربط',
  search: 'تلاش',
  searchName: 'منتخب الفاظ تلاش کریں',
};
