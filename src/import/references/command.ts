/** `npm run references`: works of files into `references.json`, and what became of each. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FaultReport, type Fault } from '../../model/faults.ts';
import { UsageError } from '../arguments.ts';
import { decodeText, NotText } from '../decode.ts';
import { fault, readLibrary, writeLibrary } from './library.ts';
import { merge, type Merged, type ReadWorks, type Unread } from './merge.ts';
import { readWorks } from './read.ts';

const USAGE = `npm run references -- FILE… [--keep-keys] [--dry-run] [--json]

  FILE…         works: BibTeX or BibLaTeX (.bib), RIS (.ris), CSL-JSON (.json), or a list in words (.txt)
  --keep-keys   works keep the keys of their file; without it they get keys as the edition has them
  --dry-run     says what would change, and changes nothing
  --json        gives the report as JSON`;

export interface ReferencesArguments {
  files: string[];
  keepKeys: boolean;
  dryRun: boolean;
  json: boolean;
}

/** @throws {UsageError} */
export function parseReferencesArguments(args: readonly string[]): ReferencesArguments {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { 'keep-keys': flag, 'dry-run': flag, json: flag },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new UsageError(`Name a file with works.\n\n${USAGE}`);
    return { files: positionals, keepKeys: values['keep-keys'], dryRun: values['dry-run'], json: values.json };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const [first = ''] = (error as Error).message.split('. ');
    throw new UsageError(`${first.replace(/\.?$/, '.')}\n\n${USAGE}`);
  }
}

export interface FileReport {
  file: string;
  merged: Merged[];
  unread: Unread[];
}

export interface ReferencesReport {
  library: string;
  files: FileReport[];
  works: number;
  written: boolean;
}

/** Largest file of works. */
const LARGEST = 100_000_000;

/**
 * Reads the files and brings their works into the library of the edition in `content`.
 * @throws {UsageError} for files that are not there, {FaultReport} for ones that hold no works; nothing is written then.
 */
export function runReferences({ files, keepKeys, dryRun }: ReferencesArguments, content: string): ReferencesReport {
  if (!existsSync(content)) throw new UsageError(`There is no folder ${content}. EDITION_CONTENT names another.`);
  const library = join(content, 'references.json');
  const read = files.map((file) => ({ file, ...readFile(file) }));
  const faults = read.flatMap(({ file, works, unread }) => (works.length === 0 ? [nothingRead(file, unread)] : []));
  if (faults.length > 0) throw new FaultReport(faults);
  let items = readLibrary(library);
  const reports = read.map(({ file, works, unread }): FileReport => {
    const result = merge(items, works, { keepKeys });
    items = result.items;
    return { file, merged: result.merged, unread };
  });
  const isChanged = reports.some(({ merged }) => merged.some(({ what }) => what === 'new' || what === 'completed'));
  if (isChanged && !dryRun) writeLibrary(library, items);
  return { library, files: reports, works: items.length, written: isChanged && !dryRun };
}

function readFile(file: string): ReadWorks {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  if (!statSync(file).isFile()) throw new UsageError(`${file} is no file. Name a file with works.`);
  if (statSync(file).size > LARGEST) throw new FaultReport([fault(file, 'at most 100 MB', 'more', 'Part the file.')]);
  try {
    return readWorks(decodeText(readFileSync(file)).replace(/^\ufeff/, ''), file);
  } catch (error) {
    if (error instanceof NotText)
      throw new FaultReport([
        fault(
          file,
          'text: BibTeX, RIS, CSL-JSON or a list in words',
          error.message,
          'Export the works in one of these forms.',
        ),
      ]);
    if (error instanceof SyntaxError)
      throw new FaultReport([
        fault(file, 'well-formed JSON', error.message, 'Export the works again as CSL-JSON, or mend the file there.'),
      ]);
    throw error;
  }
}

const nothingRead = (file: string, unread: readonly Unread[]): Fault =>
  fault(
    file,
    'works in BibTeX, RIS, CSL-JSON, or a list in words with author, year and title',
    unread[0] ? `none that could be read; ${unread[0].place}: ${unread[0].why}` : 'none',
    'Export the works in one of these forms, one entry a paragraph where it is a list.',
  );

/** The report as an editor reads it. */
export function formatReferences({ library, files, works, written }: ReferencesReport): string {
  const parts = files.map(({ file, merged, unread }) => {
    const of = (what: Merged['what']) => merged.filter((work) => work.what === what);
    const rows = [
      ...of('new').map(({ key, place, details }) => `new        ${key}  (${[place, ...details].join('; ')})`),
      ...of('completed').map(({ key, place, details }) => `completed  ${key}  (${place}; ${details.join(', ')})`),
      ...of('known').map(({ key, place }) => `known      ${key}  (${place})`),
      ...of('refused').map(({ place, details }) => `refused    ${place}: expected ${details.join('; ')}`),
      ...unread.map(({ place, why }) => `look at    ${place}: ${why}`),
    ];
    const counts = (['new', 'completed', 'known', 'refused'] as const).map((what) => `${of(what).length} ${what}`);
    return [
      `${file}: ${merged.length} works read, ${counts.join(', ')}${unread.length ? `, ${unread.length} to look at` : ''}`,
      ...rows.map((row) => `  ${row}`),
    ].join('\n');
  });
  return [...parts, `${library} ${written ? 'now has' : 'was not changed; it has'} ${works} works.`].join('\n\n');
}
