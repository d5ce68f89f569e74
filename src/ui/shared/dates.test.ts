import { describe, expect, it } from 'vitest';
import { miniEdition } from '../../testing/mini-edition.ts';
import { cslPlainDate, cslYear, dateInWords, isPlainDate, lifeText } from './dates.ts';

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

it('takes the first year of a date or range', () => {
  expect(cslYear({ 'date-parts': [[1888, 4], [1890]] })).toBe(1888);
  expect(cslYear(undefined)).toBeUndefined();
});

it('says a life as far as it is known', () => {
  const life = (born?: string, died?: string) => lifeText(miniEdition(), { born, died });
  expect([life('1802-03', '1888~'), life('1802'), life(undefined, '1888'), life()]).toEqual([
    'March 1802 to about 1888',
    'born 1802',
    'died 1888',
    undefined,
  ]);
});
