import { describe, expect, it } from 'vitest';
import { cslPlainDate, isPlainDate, plainDateText } from './plain-date.ts';

describe('plainDateText', () => {
  it.each([
    ['1893', '1893'],
    ['2022-06', 'June 2022'],
    ['2022-06-05', '5 June 2022'],
    ['1952~', 'about 1952'],
    ['1952-10~', 'about October 1952'],
    ['197X', '197X'],
  ])('says %s as %s', (date, words) => expect(plainDateText(date)).toBe(words));
});

describe('isPlainDate', () => {
  it('accepts what a time element accepts', () => {
    expect(['1893', '2022-06', '2022-06-05'].every(isPlainDate)).toBe(true);
  });

  it('refuses spans, decades and approximate dates', () => {
    expect(['1979/1989', '197X', '1952~', ''].some(isPlainDate)).toBe(false);
  });
});

describe('cslPlainDate', () => {
  it('joins the known parts', () => {
    expect(cslPlainDate({ 'date-parts': [[2026, 3, 2]] })).toBe('2026-03-02');
    expect(cslPlainDate({ 'date-parts': [[2026]] })).toBe('2026');
  });

  it('is undefined without a date', () => {
    expect(cslPlainDate(undefined)).toBeUndefined();
  });
});
