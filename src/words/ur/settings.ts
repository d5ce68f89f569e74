import type { Words } from '../words.ts';

export const settings: Words['settings'] = {
  title: 'مطالعے کی ترتیبات',
  theme: 'رنگ',
  themes: {
    system: 'نظام',
    light: 'روشن',
    dark: 'تاریک',
    contrast: 'نمایاں',
  },
  size: 'متن کا سائز',
  sizes: {
    small: 'چھوٹا',
    normal: 'معمول',
    large: 'بڑا',
    largest: 'سب سے بڑا',
  },
  measure: 'سطر کی لمبائی',
  measures: {
    narrow: 'تنگ',
    normal: 'معمول',
    wide: 'کشادہ',
  },
  marks: 'اصطلاحات پر نشان',
  markings: {
    none: 'کوئی نہیں',
    first: 'پہلا ذکر',
    every: 'ہر ذکر',
  },
  switches: 'حواشی اور کارڈ',
  notes: 'مدیران کے حواشی',
  cards: 'اشارہ کرنے پر کارڈ',
  key: 'کلید {key} تلاش تک لے جاتی ہے',
  paper: 'متن کے ساتھ چھپے گا',
  paperOwn: 'میرے نوٹ',
  kept: 'صرف اسی براؤزر میں محفوظ۔',
  reset: 'بحال کریں',
  wasReset: 'ترتیبات بحال ہو گئیں',
};
