/** BibTeX in UTF-8, for BibTeX with a UTF-8 style, biblatex and reference managers: https://ctan.org/pkg/biblatex */
import type { CitedWork } from './work.ts';

const TYPES = { book: 'book', chapter: 'incollection', report: 'techreport' } as const;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Signs that TeX reads as its own. Braces of a command keep the count even, which BibTeX heeds in escaped ones too. */
const SIGNS: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};

/** Signs that TeX joins to one: `--` to a dash, two apostrophes to a quotation mark. */
const LIGATURE = /([`'\-,<>])(?=\1)|[!?](?=`)/g;

const escape = (text: string): string =>
  text.replace(/[\\{}~^#$%&_]/g, (sign) => SIGNS[sign] ?? sign).replace(LIGATURE, '$&{}');
/** Inner braces keep the capitals of a title, and a name in one piece. */
const whole = (text: string): string => `{{${escape(text)}}}`;
const plain = (text: string): string => `{${escape(text)}}`;

/** A work as one entry, with a newline at its end. */
export function bibtex(work: CitedWork): string {
  const [year, month, day] = work.date;
  const fields: [string, string | undefined][] = [
    ['author', whole(work.author)],
    ['title', whole(work.title)],
    ['booktitle', work.container && whole(work.container)],
    ['institution', work.type === 'report' ? whole(work.author) : undefined],
    ['address', work.place && plain(work.place)],
    ['edition', work.edition && plain(work.edition)],
    ['year', `{${year}}`],
    ['month', month ? MONTHS[month - 1] : undefined],
    ['day', day ? `{${day}}` : undefined],
    ['note', work.pinpoint && plain(work.pinpoint)],
    // Read as it stands; an address has no braces.
    ['url', work.url && `{${work.url.replaceAll('{', '%7B').replaceAll('}', '%7D')}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name.padEnd(11)} = ${value}`] : []));
  return `@${TYPES[work.type]}{${work.key},\n${lines.join(',\n')}\n}\n`;
}
