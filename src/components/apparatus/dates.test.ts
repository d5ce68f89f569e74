import { describe, expect, it } from 'vitest';
import { miniEdition } from '../../testing/mini-edition.ts';
import { cslPlainDate, dateInWords, isPlainDate } from './dates.ts';

it('says dates in the language of the edition', () => {
  expect(['2022-06-05', '1850~', 'some day'].map((date) => dateInWords(miniEdition(), date))).toEqual([
    '5 June 2022',
    'about 1850',
    'some day',
  ]);
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
