/** RIS: https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp */
import type { CitedWork } from './work.ts';

const TYPES = { book: 'BOOK', chapter: 'CHAP', report: 'RPRT' } as const;

/** A work as one record; lines end as the format wants them, with carriage return and newline. */
export function ris(work: CitedWork): string {
  const [year, month, day] = work.date;
  const date = [year, ...[month, day].map((part) => (part ? String(part).padStart(2, '0') : ''))].join('/');
  const fields: [string, string | undefined][] = [
    ['TY', TYPES[work.type]],
    ['ID', work.key],
    // A comma parts a family name from given names; one more at the end keeps a name with commas in one piece.
    ['AU', work.author.includes(',') ? `${work.author.replace(/,+$/, '')},` : work.author],
    ['TI', work.title],
    ['T2', work.container],
    ['ET', work.edition],
    ['PY', String(year)],
    ['DA', `${date}/`],
    ['CY', work.place],
    ['LA', work.language],
    ['N1', work.pinpoint],
    ['UR', work.url],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/[\s\p{Cc}]+/gu, ' ')}\r\n`]))
    .join('');
}
