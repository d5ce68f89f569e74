/** The days of sessions. */
import { language } from '../words/index.ts';

/** Whether a text is a day that exists, such as `2027-01-18`. */
export function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** `18 January 2027`; what is no day stays as it was typed. */
export const dayInWords = (date: string, tag: string = language): string =>
  isDay(date)
    ? new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
    : date;
