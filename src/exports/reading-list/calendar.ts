/** The sessions of a reading list as a calendar: RFC 5545. A session without a day has no event. */
import { isDay } from '../../reading-list/day.ts';
import { language } from '../../words/index.ts';
import { mainLanguage } from '../../words/language-tag.ts';
import type { ListOutline, OutlineSession } from './outline.ts';

const LONGEST_LINE = 75;

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);

/** A line in pieces of at most 75 bytes, none of which cuts a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const pieces = [''];
  let length = 0;
  for (const sign of line) {
    const bytes = encoder.encode(sign).length;
    if (length + bytes > LONGEST_LINE) {
      pieces.push('');
      // The space before a piece counts.
      length = 1;
    }
    pieces.push((pieces.pop() ?? '') + sign);
    length += bytes;
  }
  return pieces.join('\r\n ');
}

/** The day after one, since an event ends before its end. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

const compact = (date: string): string => date.replaceAll('-', '');

/** `address` is that of the list; `made` the moment of making, as the form asks for. */
export function listCalendar(list: ListOutline, address: string, made: Date): string {
  const stamp = made.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const host = new URL(list.site).host;
  const event = ({ title, date, say, items }: OutlineSession, index: number): string[] => [
    'BEGIN:VEVENT',
    `UID:${compact(date)}-${index + 1}-reading-list@${host}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(date))}`,
    `SUMMARY:${escaped(title || list.title)}`,
    `DESCRIPTION:${escaped([say, ...items.map(({ name, url = '' }) => `${name} ${url}`.trim())].filter(Boolean).join('\n'))}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
  const events = list.sessions.flatMap((session, index) => (isDay(session.date) ? event(session, index) : []));
  const all = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(host)}//Reading list//${mainLanguage(language).toUpperCase()}`,
    `X-WR-CALNAME:${escaped(list.title)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return `${all.map(folded).join('\r\n')}\r\n`;
}

/** Whether any session has a day. */
export const hasDays = ({ sessions }: ListOutline): boolean => sessions.some(({ date }) => isDay(date));
