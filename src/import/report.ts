/** What an import did, as data and as text. */
import { stringify } from 'yaml';
import type { Outline } from '../schemas/outline.ts';
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
  `${number.toLocaleString('en')} ${one}${number === 1 ? '' : 's'}`;

const short = (text: string): string => (text.length > 70 ? `${text.slice(0, 70).replace(/\s+\S*$/, '')} …` : text);

/** The report as an editor reads it. */
export function formatReport(report: Report): string {
  const { total, citations } = report;
  return [
    `${report.source} → ${report.into}`,
    list(
      [
        count(total.chapters, 'chapter'),
        count(total.sections, 'section'),
        count(total.passages, 'passage'),
        count(total.words, 'word'),
      ].join(', '),
      report.chapters.map(({ file, title, passages, words }) => {
        return `${file}  ${title}: ${count(passages, 'passage')}, ${count(words, 'word')}`;
      }),
    ),
    list(`${count(citations.found, 'citation')}, ${citations.resolved} resolved`, [
      ...citations.ambiguous.map((citation) => openWords('ambiguous', citation)),
      ...citations.unknown.map((citation) => openWords('unknown', citation)),
    ]),
    some(
      'Notes whose words are not in their passage, and that are about all of it',
      report.looseNotes.map(({ id, passage, words }) => `${id}, on ${passage}${words ? `: “${short(words)}”` : ''}`),
    ),
    some('Entries that occur nowhere', report.unusedEntries),
    some(
      'Left out',
      report.dropped.map(({ what, line, text }) => {
        return `${what}${line === undefined ? '' : `, line ${line}`}${text ? `: ${short(text)}` : ''}`;
      }),
    ),
    report.proposedOutline && outlineWords(report.proposedOutline),
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

const list = (head: string, lines: readonly string[]): string => [head, ...lines.map((line) => `  ${line}`)].join('\n');

const some = (head: string, lines: readonly string[]): string | undefined =>
  lines.length > 0 ? list(`${head}: ${lines.length}`, lines) : undefined;

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
