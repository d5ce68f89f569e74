/**
 * Dates of the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1 as far as the apparatus needs them):
 * `1893`, `2007-12`, `2007-12-27`, decade `197X`, approximate `2014~`, uncertain `2014?`, span `2001/2014`, open `2007/..`.
 */

/** A date or span on the axis of years, and in words. */
export interface Edtf {
  /** Years with fractions: `2007-07` starts at 2007.5. An open start is `-Infinity`. */
  start: number;
  /** End of the last day, month, year or decade named. An open end is `Infinity`. */
  end: number;
  /** `December 1979 to February 1989`, `1970s`, `about 2014`, `since 2007`. */
  text: string;
}

const ONE = /^(\d{4}|\d{3}X)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?([~?%])?$/;

/** Reads a date; `undefined` where it is none. `language` decides the names of the months. */
export function parseEdtf(value: string, language: string): Edtf | undefined {
  const parts = value.split('/');
  const [from, to] = parts;
  if (from === undefined || parts.length > 2) return undefined;
  if (to === undefined) return parseOne(from, language);
  const first = from === '..' ? 'open' : parseOne(from, language);
  const last = to === '..' ? 'open' : parseOne(to, language);
  if (!first || !last || (first === 'open' && last === 'open')) return undefined;
  if (first === 'open') return { start: -Infinity, end: (last as Edtf).end, text: `until ${(last as Edtf).text}` };
  if (last === 'open') return { start: first.start, end: Infinity, text: `since ${first.text}` };
  if (last.end < first.start) return undefined;
  return { start: first.start, end: last.end, text: `${first.text} to ${last.text}` };
}

function parseOne(value: string, language: string): Edtf | undefined {
  const match = ONE.exec(value);
  if (!match) return undefined;
  const [, year = '', month, day, doubt] = match;
  const about = doubt === undefined ? '' : doubt === '?' ? 'perhaps ' : 'about ';
  if (year.endsWith('X')) {
    if (month) return undefined;
    const start = Number(year.replace('X', '0'));
    return { start, end: start + 10, text: `${about}${start}s` };
  }
  const y = Number(year);
  const m = Number(month ?? 1);
  const d = Number(day ?? 1);
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCMonth() !== m - 1) return undefined;
  const next = day ? Date.UTC(y, m - 1, d + 1) : month ? Date.UTC(y, m, 1) : Date.UTC(y + 1, 0, 1);
  const text = about + formatter(language, month !== undefined, day !== undefined).format(date);
  return { start: yearOf(date.getTime()), end: yearOf(next), text };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept, since making one takes longer than all that it formats. */
function formatter(language: string, month: boolean, day: boolean): Intl.DateTimeFormat {
  const key = `${language} ${month} ${day}`;
  const kept = formatters.get(key);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
  formatters.set(key, made);
  return made;
}

/** A moment as a year with its fraction. */
function yearOf(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return Number((year + (time - start) / (end - start)).toFixed(4));
}
