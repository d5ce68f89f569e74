/** Imports for tests: into a copy of an edition that goes away again. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyOf, testEdition, type TemporaryContent } from '../fault-case.ts';
import type { Report } from '../../import/report.ts';
import { runImport } from '../../import/run.ts';

export const fixture = (...path: string[]): string => join(import.meta.dirname, '../../import/fixtures', ...path);

/** The study that the tests import: invented, in the shape of a web page that was copied as text. */
export const STUDY = fixture('study', 'study.txt');

/** The same, repeated chapter by chapter until it has so many characters; as Markdown. */
export function longStudy(length: number): string {
  const paragraphs = studyParagraphs().join('\n\n');
  let text = '# A long study\n\n';
  for (let number = 1; text.length < length; number++)
    text += `## Chapter ${number}: lamp ${'i'.repeat(number)}\n\n${paragraphs}\n\n`;
  return text;
}

/** Its paragraphs, without headings and furniture. */
export const studyParagraphs = (): string[] =>
  readFileSync(STUDY, 'utf8')
    .split(/\n\s*\n/)
    .filter((part) => /[.!?]\s*$/.test(part));

/** A folder that exists until it is disposed of. */
export interface Folder extends Disposable {
  path: string;
  write: (name: string, data: string | Uint8Array) => string;
}

export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'import-'));
  return {
    path,
    write: (name, data) => {
      writeFileSync(join(path, name), data);
      return join(path, name);
    },
    [Symbol.dispose]: () => {
      rmSync(path, { recursive: true });
    },
  };
}

export interface Imported {
  report: Report;
  /** The chapters by the names of their files. */
  files: Record<string, string>;
}

/** Imports a file into a copy of the edition in `content`; `args` as on the command line. */
export async function imported(
  file: string,
  { content = testEdition('tiny'), outline }: { content?: string; outline?: string } = {},
): Promise<Imported> {
  using copy = copyOf(content);
  const report = await runImport({ file, into: undefined, outline, json: false, force: true }, copy.path);
  return { report: { ...report, source: 'study', into: 'original' }, files: filesIn(join(copy.path, 'original')) };
}

/** An edition before its first import: no chapters, no notes, no outline; the references and entries of the tiny one. */
export function newEdition(): TemporaryContent {
  const copy = copyOf(testEdition('tiny'));
  for (const name of ['chapters', 'notes', 'media']) rmSync(join(copy.path, name), { recursive: true });
  const config = join(copy.path, 'edition.yaml');
  writeFileSync(config, readFileSync(config, 'utf8').replace(/^outline:[^]*/m, ''));
  return copy;
}

/** Imports a file as the chapters of a new edition. */
export async function proposed(file: string): Promise<Imported> {
  using copy = newEdition();
  const into = join(copy.path, 'chapters');
  const report = await runImport({ file, into, outline: undefined, json: false, force: false }, copy.path);
  return { report: { ...report, source: 'study', into: 'chapters' }, files: filesIn(into) };
}

export const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
