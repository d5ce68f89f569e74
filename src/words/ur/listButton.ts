import type { Words } from '../words.ts';

export const listButton: Words['listButton'] = {
  add: 'فہرست مطالعہ میں شامل کریں',
  added: 'فہرست مطالعہ میں شامل ہے',
  there: 'پہلے سے فہرست مطالعہ میں ہے',
  notKept: 'براؤزر اس سائٹ کے لیے کوئی فہرست محفوظ نہیں کرتا۔',
  failed: 'فہرست مطالعہ لوڈ نہ ہو سکی۔ دوبارہ کوشش کریں۔',
  open: 'فہرست کھولیں',
};
