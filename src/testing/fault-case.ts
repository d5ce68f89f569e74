/**
 * The fault corpus: `faults/<name>/` says what an editor did to the tiny edition, and `expected.txt` what the build answers.
 *
 * A case holds files that are added or replaced under their paths in the content folder, and may hold
 * `edits.yaml`, a list of `{ file, find, replace }` where one place of a file is changed, and
 * `remove.txt`, paths to remove, one a line (`.` is the whole folder).
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const HERE = import.meta.dirname;
const CASES = join(HERE, 'faults');
const NOT_CONTENT = new Set(['expected.txt', 'edits.yaml', 'remove.txt']);

const Edits = z.array(z.strictObject({ file: z.string(), find: z.string(), replace: z.string() }));

/** Path of an edition made for tests. */
export const testEdition = (name: 'tiny' | 'hard' | 'german' | 'urdu'): string => join(HERE, 'editions', name);

/** Names of all cases. */
export const faultCases = (): string[] =>
  readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** Path of the report that a case expects. */
export const expectedReport = (name: string): string => join(CASES, name, 'expected.txt');

/** A content folder that exists until it is disposed of. */
export interface TemporaryContent extends Disposable {
  path: string;
  /** A report with the folder's own path written `content`, as it would be in a project. */
  inProject: (report: string) => string;
}

/** Copies an edition into a folder of its own. */
export function copyOf(edition: string): TemporaryContent {
  const parent = mkdtempSync(join(tmpdir(), 'edition-'));
  const path = join(parent, 'content');
  cpSync(edition, path, { recursive: true });
  return {
    path,
    inProject: (report) => report.replaceAll(relative(process.cwd(), path), 'content'),
    [Symbol.dispose]: () => {
      rmSync(parent, { recursive: true });
    },
  };
}

/** The tiny edition with the faults of a case in it. Throws where an edit finds nothing to change, or more than one place. */
export function faultyContent(name: string): TemporaryContent {
  const content = copyOf(testEdition('tiny'));
  const folder = join(CASES, name);
  cpSync(folder, content.path, { recursive: true, filter: (path) => !NOT_CONTENT.has(relative(folder, path)) });
  for (const { file, find, replace } of Edits.parse(parse(readIfThere(join(folder, 'edits.yaml'))) ?? [])) {
    const path = join(content.path, file);
    const [before, after, ...more] = readFileSync(path, 'utf8').split(find);
    if (before === undefined || after === undefined || more.length)
      throw new Error(`${name}: ${file} does not hold “${find}” once`);
    writeFileSync(path, before + replace + after);
  }
  for (const path of readIfThere(join(folder, 'remove.txt')).split('\n').filter(Boolean))
    rmSync(join(content.path, path), { recursive: true });
  return content;
}

const readIfThere = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
