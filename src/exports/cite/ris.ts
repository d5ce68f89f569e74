/** RIS: https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp */
import type { CslRecord } from './csl-json.ts';
import { nameWithComma } from './editors.ts';

/** Types of CSL that RIS knows; any other work is generic. */
const TYPES: Record<string, string> = {
  article: 'UNPB',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  broadcast: 'VIDEO',
  chapter: 'CHAP',
  dataset: 'DATA',
  'entry-dictionary': 'DICT',
  'entry-encyclopedia': 'ENCYC',
  figure: 'FIGURE',
  graphic: 'ART',
  hearing: 'HEAR',
  interview: 'PCOMM',
  legal_case: 'CASE',
  legislation: 'STAT',
  manuscript: 'MANSCPT',
  map: 'MAP',
  motion_picture: 'MPCT',
  pamphlet: 'PAMP',
  'paper-conference': 'CONF',
  patent: 'PAT',
  personal_communication: 'PCOMM',
  post: 'BLOG',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  software: 'COMP',
  song: 'SOUND',
  speech: 'SLIDE',
  standard: 'STAND',
  thesis: 'THES',
  webpage: 'ELEC',
};

/** Text as RIS reads it: a field is a line. */
export const risText = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ');

/** An item as one record; lines end as the format wants them, with carriage return and newline. */
export function ris(item: CslRecord): string {
  const [from, to] = item.page === undefined ? [] : (/^(\w+)\s*[-–]\s*(\w+)$/.exec(item.page)?.slice(1) ?? [item.page]);
  const year = item.issued?.['date-parts']?.[0]?.[0];
  const fields: [string, string | undefined][] = [
    ['TY', TYPES[item.type] ?? 'GEN'],
    ['ID', item.id],
    ...(item.author ?? []).map((name): [string, string] => ['AU', nameWithComma(name)]),
    ...(item.editor ?? []).map((name): [string, string] => [item.type === 'book' ? 'A3' : 'A2', nameWithComma(name)]),
    ...(item.translator ?? []).map((name): [string, string] => ['A4', nameWithComma(name)]),
    ['TI', item.title],
    ['T2', item['container-title'] ?? item['collection-title']],
    ['ET', item.edition],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', from],
    ['EP', to],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', dateOf(item.issued)],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['SN', item.ISBN ?? item.ISSN ?? item.number],
    ['M3', item.genre],
    ['DO', item.DOI],
    ['LA', item.language],
    ['AB', item.abstract],
    ['N1', item.note],
    ['UR', item.URL],
    ['Y2', dateOf(item.accessed)],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${risText(value)}\r\n`])).join('');
}

/** `2022/06/30/`; parts that are not known are empty. */
function dateOf(date: CslRecord['issued']): string | undefined {
  const [year, month, day] = date?.['date-parts']?.[0] ?? [];
  if (year === undefined) return undefined;
  return `${[year, ...[month, day].map((part) => (part ? String(part).padStart(2, '0') : ''))].join('/')}/`;
}
