import type { Words } from '../words.ts';

export const selection: Words['selection'] = {
  label: 'منتخب الفاظ',
  news: 'الفاظ منتخب ہو گئے۔ Tab کی کلید وہاں لے جاتی ہے جہاں ان کے ساتھ کچھ کیا جا سکتا ہے۔',
};
