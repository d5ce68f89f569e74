import type { Words } from '../words.ts';

export const editors: Words['editors'] = {
  heading: 'مرتبین اور ان کا حصہ',
  lead: 'ہر ایک نے کیا کیا، CRediT کی اصطلاحات میں، جو علمی شراکت کی درجہ بندی ہے۔',
  name: 'نام',
  parts: 'حصہ',
  toBeNamed: 'نام درج ہونا باقی ہے: {who}',
  orcidOf: '{name} کی ORCID iD',
  roles: {
    conceptualization: 'تصور سازی',
    'data-curation': 'اعداد و شمار کی ترتیب و نگہداشت',
    'formal-analysis': 'باضابطہ تجزیہ',
    'funding-acquisition': 'مالی وسائل کا حصول',
    investigation: 'تحقیق و تفتیش',
    methodology: 'طریقۂ کار',
    'project-administration': 'منصوبے کا انتظام',
    resources: 'وسائل کی فراہمی',
    software: 'سافٹ ویئر',
    supervision: 'نگرانی',
    validation: 'جانچ اور توثیق',
    visualization: 'تصویری پیشکش',
    'writing-original-draft': 'ابتدائی متن کی تحریر',
    'writing-review-editing': 'نظر ثانی اور ادارت',
  },
};
