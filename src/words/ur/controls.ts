import type { Words } from '../words.ts';

export const controls: Words['controls'] = {
  close: 'بند کریں',
  loading: 'لوڈ ہو رہا ہے: {part} …',
  notLoaded: 'صفحہ جوں کا توں ہے، مگر یہ لوڈ نہ ہو سکا: {part}۔',
  tryAgain: 'دوبارہ کوشش کریں',
  linkTo: 'ربط: {name}',
};
