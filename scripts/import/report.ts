/** What an import did, as data and as text. */
import { stringify } from 'yaml';
import type { Outline } from '../../src/schemas/outline.ts';
import type { ImportedChapter } from './chapters.ts';
import type { Dropped } from './manuscript.ts';
import type { Verified } from './verify.ts';

interface OpenCitation {
  passage: string;
  written: string;
  candidates: string[];
}

export interface Report {
  source: string;
  into: string;
  chapters: {
    file: string;
    title: string;
    passages: number;
    words: number;
    sections: ImportedChapter['sections'];
  }[];
  total: { chapters: number; sections: number; passages: number; words: number };
  citations: { found: number; resolved: number; ambiguous: OpenCitation[]; unknown: OpenCitation[] };
  /** Ids of the entries none of whose forms occurs. */
  unusedEntries: string[];
  looseNotes: Verified['looseNotes'];
  dropped: Dropped[];
  /** Present where the importer proposed it. */
  proposedOutline?: Outline;
}

export function reportOf(
  source: string,
  into: string,
  chapters: readonly ImportedChapter[],
  { unusedEntries, looseNotes }: Pick<Verified, 'unusedEntries' | 'looseNotes'>,
  dropped: Dropped[],
  proposedOutline: Outline | undefined,
): Report {
  const rows = chapters.map(({ id, title, passages, sections }) => {
    const words = passages.reduce((sum, passage) => sum + passage.words, 0);
    return { file: `${id}.mdx`, title, passages: passages.length, words, sections };
  });
  const total = (count: (row: Report['chapters'][number]) => number) => rows.reduce((sum, row) => sum + count(row), 0);
  const citations = chapters.flatMap((chapter) => chapter.citations);
  const open = (status: 'ambiguous' | 'unknown'): OpenCitation[] =>
    citations
      .filter((citation) => citation.status === status)
      .map(({ passage, written, candidates }) => ({ passage, written, candidates }));
  return {
    source,
    into,
    chapters: rows,
    total: {
      chapters: rows.length,
      sections: total(({ sections }) => sections.length),
      passages: total(({ passages }) => passages),
      words: total(({ words }) => words),
    },
    citations: {
      found: citations.length,
      resolved: citations.filter(({ status }) => status === 'resolved').length,
      ambiguous: open('ambiguous'),
      unknown: open('unknown'),
    },
    unusedEntries,
    looseNotes,
    dropped,
    ...(proposedOutline && { proposedOutline }),
  };
}

const count = (number: number, one: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : one.replace(/y$/, 'ie').concat('s')}`;

const short = (text: string): string => (text.length > 70 ? `${text.slice(0, 70).replace(/\s+\S*$/, '')} …` : text);

/** The report as an editor reads it. */
export function formatReport(report: Report): string {
  const { total, citations } = report;
  return [
    `${report.source} → ${report.into}`,
    list(
      [total.chapters, 'chapter', total.sections, 'section', total.passages, 'passage', total.words, 'word'],
      report.chapters.map(({ file, title, passages, words }) => {
        return `${file}  ${title}: ${count(passages, 'passage')}, ${count(words, 'word')}`;
      }),
    ),
    list(
      [citations.found, 'citation'],
      [
        `${citations.resolved} resolved`,
        ...citations.ambiguous.map((citation) => openWords('ambiguous', citation)),
        ...citations.unknown.map((citation) => openWords('unknown', citation)),
      ],
    ),
    some(
      report.looseNotes,
      'note that finds its words nowhere, and is about its whole passage',
      ({ id, passage, words }) => (words ? `${id}, on ${passage}: “${short(words)}”` : `${id}, on ${passage}`),
    ),
    some(report.unusedEntries, 'entry none of whose forms occurs', (id) => id),
    some(report.dropped, 'thing left out', ({ what, line, text }) => {
      return `${what}${line === undefined ? '' : `, line ${line}`}: ${short(text)}`;
    }),
    report.proposedOutline && outlineWords(report.proposedOutline),
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

function list(counts: (number | string)[], lines: readonly string[]): string {
  const head = counts.flatMap((number, index) =>
    typeof number === 'number' ? [count(number, String(counts[index + 1]))] : [],
  );
  return [head.join(', '), ...lines.map((line) => `  ${line}`)].join('\n');
}

function some<T>(items: readonly T[], one: string, words: (item: T) => string): string | undefined {
  const [noun = '', ...rest] = one.split(/(?= )/);
  const [that, ...more] = rest.length ? [rest.join('')] : [''];
  return items.length === 0
    ? undefined
    : [`${count(items.length, noun)}${that}${more.join('')}`, ...items.map((item) => `  ${words(item)}`)].join('\n');
}

const openWords = (status: string, { passage, written, candidates }: OpenCitation): string =>
  `${status} in ${passage}: ${short(written)}${candidates.length ? `, perhaps ${candidates.join(' or ')}` : ''}`;

const outlineWords = (outline: Outline): string =>
  `The outline was proposed. Look it over, and put it into edition.yaml:\n\n${stringify({ outline: lean(outline) })}`.trimEnd();

/** Without what goes without saying. */
const lean = (outline: Outline): unknown =>
  outline.map(({ sections, ...chapter }) => ({
    ...chapter,
    ...(sections.length > 0 && {
      sections: sections.map(({ level, ...section }) => ({ ...section, ...(level !== 2 && { level }) })),
    }),
  }));
