/** BibTeX in UTF-8, for BibTeX with a UTF-8 style, biblatex and reference managers: https://ctan.org/pkg/biblatex */
import type { CslRecord } from './csl-json.ts';
import { nameInWords, type CitedName } from './editors.ts';

/** Types of CSL that BibTeX knows; any other work is `misc`. */
const TYPES: Record<string, string> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'entry-dictionary': 'incollection',
  'entry-encyclopedia': 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
};
/** In which field the larger work stands. */
const CONTAINER: Record<string, string> = { article: 'journal', incollection: 'booktitle', inproceedings: 'booktitle' };
const PUBLISHER: Record<string, string> = { techreport: 'institution', phdthesis: 'school' };
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

/** Text as TeX reads it. */
export const bibtexText = (text: string): string =>
  text.replace(/[\\{}~^#$%&_]/g, (sign) => SIGNS[sign] ?? sign).replace(LIGATURE, '$&{}');
/** Inner braces keep the capitals of a title, and a name in one piece. */
const whole = (text: string | undefined): string | undefined => text && `{{${bibtexText(text)}}}`;
const plain = (text: string | undefined): string | undefined => text && `{${bibtexText(text)}}`;
/** Read as it stands: an address or identifier has no braces. */
const literal = (text: string | undefined): string | undefined =>
  text && `{${text.replaceAll('{', '%7B').replaceAll('}', '%7D')}}`;

const names = (all: readonly CitedName[] = []): string | undefined =>
  all.length === 0 ? undefined : `{${all.map(nameOf).join(' and ')}}`;

const nameOf = (name: CitedName): string =>
  'literal' in name || !name.given
    ? `{${bibtexText(nameInWords(name))}}`
    : `${bibtexText(name.family)}, ${bibtexText(name.given)}`;

/** An item as one entry, with a newline at its end. */
export function bibtex(item: CslRecord): string {
  const type = TYPES[item.type] ?? 'misc';
  const [year, month, day] = item.issued?.['date-parts']?.[0] ?? [];
  const issuer =
    type === 'techreport' ? (item.publisher ?? item.author?.map(nameInWords).join(' and ')) : item.publisher;
  const fields: [string, string | undefined][] = [
    ['author', names(item.author)],
    ['editor', names(item.editor)],
    ['translator', names(item.translator)],
    ['title', whole(item.title)],
    [CONTAINER[type] ?? 'howpublished', whole(item['container-title'])],
    [PUBLISHER[type] ?? 'publisher', whole(issuer)],
    ['address', plain(item['publisher-place'])],
    ['series', whole(item['collection-title'])],
    ['edition', plain(item.edition)],
    ['volume', plain(item.volume)],
    ['number', plain(item.issue ?? item.number)],
    ['type', plain(item.genre)],
    ['pages', plain(item.page)],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month ? MONTHS[month - 1] : undefined],
    ['day', day ? `{${day}}` : undefined],
    ['language', plain(item.language)],
    ['doi', literal(item.DOI)],
    ['isbn', literal(item.ISBN)],
    ['issn', literal(item.ISSN)],
    ['abstract', plain(item.abstract)],
    ['note', plain(item.note)],
    ['url', literal(item.URL)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name.padEnd(12)} = ${value}`] : []));
  return `@${type}{${item.id},\n${lines.join(',\n')}\n}\n`;
}
