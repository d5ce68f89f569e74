/**
 * Dates of the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1 as far as the apparatus needs them):
 * `1893`, `2007-12`, `2007-12-27`, decade `197X`, century `18XX`, season `2007-21`, approximate `2014~`, uncertain `2014?`,
 * span `2001/2014`, open `2007/..`. Years are those of astronomers: `0079`, `-0043` (44 BC), `Y12000`. Own code, since what
 * the package `edtf` would save is the pattern below, and not the words or the places on an axis.
 */

import { language as own, words } from '../words/index.ts';
import { mainLanguage } from '../words/language-tag.ts';
import { formFor, say } from '../words/say.ts';
import type { Speech } from '../words/words.ts';

const OWN: Speech = { language: own, words };

/** A date or span on the axis of years, and in words. */
export interface Edtf {
  /** Years with fractions: `2007-07` starts at 2007.5. An open start is `-Infinity`. */
  start: number;
  /** End of the last day, month, year or decade named. An open end is `Infinity`. */
  end: number;
  /** `December 1979 to February 1989`, `1970s`, `about 2014`, `since 2007`. */
  text: string;
}

const ONE =
  /^(-?(?:\d{4}|\d{3}X|\d{2}XX)|Y-?[1-9]\d{4,8})(?:-(0[1-9]|1[0-2]|2[1-4])(?:-(0[1-9]|[12]\d|3[01]))?)?([~?%])?$/;

/** Words for dates, and the language in which months are named and numbers ordered. */
interface Tongue {
  language: string;
  dates: Speech['words']['dates'];
}

/**
 * Reads a date; `undefined` where it is none. `language` decides how a day is written, unless there are no words in it: then
 * months are named in the language of the words around them.
 */
export function parseEdtf(value: string, language: string, speech: Speech = OWN): Edtf | undefined {
  const tongue = tongueOf(language, speech);
  const parts = value.split('/');
  const [from, to] = parts;
  if (from === undefined || parts.length > 2) return undefined;
  if (to === undefined) return parseOne(from, tongue);
  const first = from === '..' ? 'open' : parseOne(from, tongue);
  const last = to === '..' ? 'open' : parseOne(to, tongue);
  if (!first || !last || (first === 'open' && last === 'open')) return undefined;
  const { since, sinceDay, until, untilDay, span } = tongue.dates;
  if (first === 'open') {
    const { end, text } = last as Edtf;
    return { start: -Infinity, end, text: say(isDay(to) ? untilDay : until, { date: text }) };
  }
  if (last === 'open')
    return { start: first.start, end: Infinity, text: say(isDay(from) ? sinceDay : since, { date: first.text }) };
  if (last.end < first.start) return undefined;
  return { start: first.start, end: last.end, text: say(span, { from: first.text, to: last.text }) };
}

const isDay = (value: string): boolean => /\d-\d\d-\d\d$/.test(value);

const tongueOf = (language: string, speech: Speech): Tongue => {
  const isSpoken = mainLanguage(language) === mainLanguage(speech.language);
  return { language: isSpoken ? language : speech.language, dates: speech.words.dates };
};

/** A year of the axis in words: `1893`, `79 AD`, `44 BC`, `12000`. */
export const yearText = (year: number, language: string, speech: Speech = OWN): string =>
  yearIn(year, tongueOf(language, speech));

function yearIn(year: number, { language, dates }: Tongue): string {
  if (Math.abs(year) > LAST_YEAR) return year > 0 ? String(year) : say(dates.beforeEra, { date: String(1 - year) });
  return formatter(language, year, false, false).format(dayOf(year, 0, 1));
}

/** The year, decade or century in which a date begins: `2007` of `2007-12/2009`, `1970s`; `undefined` for an open start. */
export function yearNameOf(date: string, language: string, speech: Speech = OWN): string | undefined {
  const first = /^(?:-?(?:\d{4}|\d{3}X|\d{2}XX)|Y-?\d+)/.exec(date)?.[0];
  return first === undefined ? undefined : parseOne(first, tongueOf(language, speech))?.text;
}

/** The last year with four figures, before which and after which `Y` stands before a date. */
const LAST_YEAR = 9999;

function parseOne(value: string, { language, dates }: Tongue): Edtf | undefined {
  const match = ONE.exec(value);
  if (!match) return undefined;
  const [, year = '', month, day, doubt] = match;
  const sure = (text: string): string =>
    doubt === undefined ? text : say(doubt === '?' ? dates.perhaps : dates.about, { date: text });
  const y = Number(year.replace('Y', '').replaceAll('X', '0'));
  if (year.endsWith('X')) {
    const { text, ...span } = spanOfYears(year, { language, dates });
    return month ? undefined : { ...span, text: sure(text) };
  }
  if (year.startsWith('Y')) {
    if (month) return undefined;
    return { start: y, end: y + 1, text: sure(yearIn(y, { language, dates })) };
  }
  const season = SEASONS[month ?? ''];
  if (season) {
    if (day) return undefined;
    const ofYear = formatter(language, y, false, false).format(dayOf(y, 0, 1));
    const text = sure(say(dates.season, { season: dates[season.name], year: ofYear }));
    return { start: yearOf(dayOf(y, season.from, 1)), end: yearOf(dayOf(y, season.from + 3, 1)), text };
  }
  const m = Number(month ?? 1);
  const d = Number(day ?? 1);
  const date = dayOf(y, m - 1, d);
  if (date.getUTCMonth() !== m - 1) return undefined;
  const next = day ? dayOf(y, m - 1, d + 1) : month ? dayOf(y, m, 1) : dayOf(y + 1, 0, 1);
  const text = sure(formatter(language, y, month !== undefined, day !== undefined).format(date));
  return { start: yearOf(date), end: yearOf(next), text };
}

/** Seasons of the northern half of the earth, with the month in which each begins. */
const SEASONS: Record<string, { name: 'spring' | 'summer' | 'autumn' | 'winter'; from: number }> = {
  21: { name: 'spring', from: 2 },
  22: { name: 'summer', from: 5 },
  23: { name: 'autumn', from: 8 },
  24: { name: 'winter', from: 11 },
};

/** `197X`, the 1970s; `18XX`, the 19th century. Before our era years count backwards: `-004X` is 50 to 41 BC. */
function spanOfYears(year: string, { language, dates }: Tongue): Edtf {
  const isBefore = year.startsWith('-');
  const length = year.endsWith('XX') ? 100 : 10;
  const first = Math.abs(Number(year.replaceAll('X', '0')));
  const [start, end] = isBefore ? [1 - first - length, 1 - first] : [first, first + length];
  const century = first / 100 + 1;
  const ordinals = new Intl.PluralRules(language, { type: 'ordinal' });
  const decade = isBefore
    ? say(dates.span, { from: String(first + length), to: String(first + 1) })
    : say(dates.decade, { year: String(first) });
  const text = length === 100 ? say<string>(formFor(dates.century, century, ordinals), { count: century }) : decade;
  return { start, end, text: isBefore ? say(dates.beforeEra, { date: text }) : text };
}

/** A day of any year; `Date.UTC` takes the years 0 to 99 for those of the twentieth century. */
function dayOf(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept, since making one takes longer than all that it formats. */
function formatter(language: string, year: number, month: boolean, day: boolean): Intl.DateTimeFormat {
  // A year of two digits would be taken for one of a century of ours.
  const era = year < 100;
  const key = `${language} ${era} ${month} ${day}`;
  const kept = formatters.get(key);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(era && { era: 'short' }),
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
  formatters.set(key, made);
  return made;
}

/** A day as a year with its fraction. */
function yearOf(date: Date): number {
  const year = date.getUTCFullYear();
  const [start, end] = [dayOf(year, 0, 1).getTime(), dayOf(year + 1, 0, 1).getTime()];
  return Number((year + (date.getTime() - start) / (end - start)).toFixed(4));
}
