import type { Words } from '../words.ts';

export const offline: Words['offline'] = {
  copy: 'ڈسک سے کھلنے والی ویب سائٹ',
  aboutCopy: 'تلاش سمیت پوری ویب سائٹ، نیٹ ورک کے بغیر پڑھنے کے لیے۔ اسے کھول کر نکالیں اور index.html کھولیں۔',
};
