import type { Words } from '../words.ts';

export const card: Words['card'] = {
  passage: 'پیراگراف {ref}',
  goTo: '{ref} پر جائیں',
  entry: 'مکمل اندراج',
  occursIn: 'اس باب میں: {passages}',
};
