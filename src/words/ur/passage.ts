import type { Words } from '../words.ts';

export const passage: Words['passage'] = {
  name: 'پیراگراف {ref}',
  before: 'پیراگراف ',
  readInChapter: 'اپنے باب میں پڑھیں',
  inChapter: 'اپنے باب میں',
  fullScreen: 'پوری اسکرین پر دکھائیں',
  addressName: 'پیراگراف {ref} کا پتا',
  notes: 'حواشی',
  works: 'محولہ تصانیف',
  terms: 'اصطلاحات',
  related: 'متعلقہ پیراگراف',
  shares: 'مشترک: {things}',
  turn: 'پچھلا اور اگلا پیراگراف',
  previous: 'پچھلا پیراگراف',
  next: 'اگلا پیراگراف',
  more: {
    cite: 'حوالہ دینے کا طریقہ',
    sources: 'مآخذ، حوالہ دینے کا طریقہ',
    notes: { one: '{count} حاشیہ، حوالہ دینے کا طریقہ', other: '{count} حواشی، حوالہ دینے کا طریقہ' },
    notesAndSources: {
      one: '{count} حاشیہ، مآخذ، حوالہ دینے کا طریقہ',
      other: '{count} حواشی، مآخذ، حوالہ دینے کا طریقہ',
    },
  },
};
