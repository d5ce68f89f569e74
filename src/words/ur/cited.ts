import type { Words } from '../words.ts';

export const cited: Words['cited'] = {
  passage: 'پیراگراف {ref}',
  passages: 'پیراگراف {first}–{last}',
  titleAt: '{title}، {pinpoint}',
  fullTitle: '{title}: {subtitle}',
  imprint: '{place}: {publisher}',
  editionOf: '{author} {year} مع حواشی و تعلیقات',
  version: 'نسخہ {version}',
  doiOfWhole: 'پوری اشاعت کا DOI: {doi}',
  versionAlone: 'نسخہ {version}',
  stop: '۔',
  quotation: '“{text}”',
  quotationInside: '‘{text}’',
  edition: 'یہ اشاعت',
  own: 'اشاعت کا اپنا انداز',
  study: 'اصل مطالعہ',
  notIdentified: 'اشاعت اس تصنیف کی شناخت نہیں کر سکی۔',
};
