import type { Words } from '../words.ts';

export const work: Words['work'] = {
  unchecked: 'کیا ماخذ یہی کہتا ہے؟ ابھی جانچا نہیں گیا۔',
  checked: 'کیا ماخذ یہی کہتا ہے؟ {verdicts}',
  between: '؛ ',
  verdicts: {
    supports: 'تائید کرتا ہے',
    'supports-in-part': 'جزوی تائید کرتا ہے',
    'does-not-support': 'تائید نہیں کرتا',
    contradicts: 'تردید کرتا ہے',
    'not-opened': 'نہیں دیکھا گیا',
  },
  fromMemory: 'یادداشت سے: {fields}',
  source: 'ماخذ',
  sourceOf: '{work} کا ماخذ',
  entry: 'مکمل اندراج',
  entryOf: 'مکمل اندراج: {work}',
  citedIn: '{passages} میں محولہ',
};
