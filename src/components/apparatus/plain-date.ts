/** Plain dates in words: a year, a month or a day, `~` after an approximate one. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const PLAIN_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;

/** Whether a date can stand in the `datetime` of a `time` element: `1893`, `2022-06` or `2022-06-30`. */
export const isPlainDate = (date: string): boolean => PLAIN_DATE.test(date) && !date.endsWith('~');

/** `2022-06-30` → `30 June 2022`, `1952~` → `about 1952`; what is no plain date comes back as it is. */
export function plainDateText(date: string): string {
  const match = PLAIN_DATE.exec(date);
  if (!match) return date;
  const [, year, month, day, approximate] = match;
  const words = [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
  return approximate ? `about ${words}` : words;
}

/** A date of CSL-JSON as a plain date: `[[2026, 3, 2]]` → `2026-03-02`. `undefined` without a year. */
export function cslPlainDate(date: { 'date-parts': number[][] } | undefined): string | undefined {
  const [year, ...rest] = date?.['date-parts'][0] ?? [];
  if (year === undefined) return undefined;
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}
