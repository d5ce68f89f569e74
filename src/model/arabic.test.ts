import { describe, expect, test } from 'vitest';
import { foldArabic } from './arabic.ts';
import { fold, wordsOf } from '../search/meaning/text.ts';

describe('letters that keyboards write in different ways', () => {
  test.for([
    ['یاسین', 'ياسين', 'yeh of Persian and Arabic'],
    ['کابل', 'كابل', 'kaf of Persian and Arabic'],
    ['مہسود', 'مهسود', 'heh of Urdu and Persian'],
    ['سپاہِ', 'سپاه', 'heh, with a vowel sign'],
    ['غزوۂ', 'غزوه', 'heh with hamza'],
    ['شورى', 'شوری', 'alef maksura and yeh'],
    ['جرګه', 'جرگه', 'gaf of Pashto and Persian'],
    ['خلافة', 'خلافه', 'teh marbuta and heh'],
    ['أسامة', 'اسامه', 'alef with and without hamza'],
  ])('%s is found as %s: %s', ([one = '', other = '']) => {
    expect(fold(one)).toBe(fold(other));
  });

  test('a sign without width parts no word', () => {
    expect(wordsOf('خیبر\u200cپختونخوا')).toEqual(wordsOf('خیبرپختونخوا'));
  });

  test('letters of other scripts stay', () => {
    expect(foldArabic('Zarb-e-Azb é')).toBe('Zarb-e-Azb é');
  });
});
