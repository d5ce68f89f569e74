/** The report of an import as an editor reads it. */
import { stringify } from 'yaml';
import type { Outline } from '../schemas/outline.ts';
import { LIST_OF_REFERENCES } from './furniture.ts';
import type { WordBalance } from './law/words.ts';
import type { Proposal } from './propose.ts';
import type { OpenCitation, Report } from './report.ts';

/** As many lost words as an editor can look for. */
const MOST_LOST = 40;

const figure = (number: number): string => number.toLocaleString('en');

const count = (number: number, one: string): string => `${figure(number)} ${one}${number === 1 ? '' : 's'}`;

const short = (text: string): string => (text.length > 70 ? `${text.slice(0, 70).replace(/\s+\S*$/, '')} …` : text);

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
    balanceWords(report.words),
    list(`${count(citations.found, 'citation')}, ${citations.resolved} resolved`, [
      ...citations.proposed.map(proposedWords),
      ...citations.ambiguous.map((citation) => openWords('ambiguous', citation)),
      ...citations.unknown.map((citation) => openWords('unknown', citation)),
    ]),
    citations.unknown.length > 0 && report.dropped.some(({ what }) => what === LIST_OF_REFERENCES)
      ? 'The study has a list of references. Save it as a text file, list.txt, bring its works into references.json with\nnpm run references -- list.txt\nand import again with --force.'
      : undefined,
    some('Works that came with the text, new in references.json', report.newWorks),
    some(
      'Notes whose words are not in their passage, and that are about all of it',
      report.looseNotes.map(({ id, passage, words }) => `${id}, on ${passage}${words ? `: “${short(words)}”` : ''}`),
    ),
    some('Entries that occur nowhere', report.unusedEntries),
    some(
      'Left out',
      report.dropped.map(({ what, line, passage, file, text }) => {
        const places = [line === undefined ? '' : `line ${line}`, passage ? `at ${passage}` : '', file ?? ''];
        return `${[what, ...places.filter(Boolean)].join(', ')}${text ? `: ${short(text.replace(/\s+/g, ' '))}` : ''}`;
      }),
    ),
    report.properties &&
      `The document says of itself; what is right goes under source in edition.yaml:\n\n${stringify(report.properties)}`.trimEnd(),
    report.proposedOutline && outlineWords({ outline: report.proposedOutline, parts: report.proposedParts ?? [] }),
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

function balanceWords({ source, imported, leftOut, lost }: WordBalance): string {
  const missing = lost.reduce((sum, { times }) => sum + times, 0);
  const sum = `${count(source, 'word')} in the source = ${figure(imported)} imported + ${figure(leftOut)} left out`;
  if (missing === 0) return sum;
  return list(`${sum} + ${figure(missing)} that are in neither; compare the source where they stand`, [
    lost
      .slice(0, MOST_LOST)
      .map(({ word, times }) => (times > 1 ? `${word} (${times} times)` : word))
      .join(', ') + (lost.length > MOST_LOST ? `, and ${figure(lost.length - MOST_LOST)} more` : ''),
  ]);
}

const list = (head: string, lines: readonly string[]): string => [head, ...lines.map((line) => `  ${line}`)].join('\n');

const some = (head: string, lines: readonly string[]): string | undefined =>
  lines.length > 0 ? list(`${head}: ${lines.length}`, lines) : undefined;

const openWords = (status: string, { passage, written, candidates, entries = [] }: OpenCitation): string =>
  [
    `${status} in ${passage}: ${short(written)}`,
    ...(candidates.length > 0 ? [`perhaps ${candidates.join(' or ')}`] : []),
    ...entries.map(short),
  ].join(', ');

const proposedWords = ({ passage, written, candidates: [key = ''] }: OpenCitation): string =>
  `proposed in ${passage}: ${short(written)}, perhaps ${key}; if so, write [@${key}] there`;

/** The outline as it goes into `edition.yaml`. */
export const outlineYaml = ({ outline, parts }: Proposal): string =>
  stringify({ ...(parts.length > 0 && { parts }), outline: lean(outline) }).trimEnd();

const outlineWords = (proposal: Proposal): string =>
  `The outline was proposed. Look it over, and put it into edition.yaml:\n\n${outlineYaml(proposal)}`;

/** The outline of an import that was refused, as it goes into a file after `--outline`. */
export const refusedOutline = (proposal: Proposal): string =>
  `The outline that was proposed. Mend it, and put it into edition.yaml or into a file after --outline:\n\n${outlineYaml(proposal)}`;

/** Without what goes without saying. */
const lean = (outline: Outline): unknown =>
  outline.map(({ sections, ...chapter }) => ({
    ...chapter,
    ...(sections.length > 0 && {
      sections: sections.map(({ level, ...section }) => ({ ...section, ...(level !== 2 && { level }) })),
    }),
  }));
