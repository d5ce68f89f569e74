/** The archives of frozen versions in a content folder: whether each is there, whole, and made for this site. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Fault } from '../model/faults.ts';
import { frozenPath } from '../model/versions.ts';
import { VERSIONS_FOLDER, type Sourced } from '../reading/read.ts';
import type { Frozen, VersionRecord } from '../schemas/version-record.ts';
import { digestOf } from './archive.ts';

/** An archive whose bytes are those of its record. */
export interface Archive {
  version: string;
  /** Path of the file. */
  path: string;
  frozen: Frozen;
}

export interface Archives {
  /** Whole archives, by version. */
  whole: ReadonlyMap<string, Archive>;
  faults: Fault[];
}

/** Name of the archive of a version in the folder of versions. */
export const archiveName = (version: string): string => `${version}.zip`;

/** Reads every archive that a record names, and names those that no record does. */
export function readArchives(folder: string, records: readonly Sourced<VersionRecord>[]): Archives {
  const whole = new Map<string, Archive>();
  const faults: Fault[] = [];
  for (const { id: version, data } of records) {
    if (!data.frozen) continue;
    const path = join(folder, VERSIONS_FOLDER, archiveName(version));
    const found = whatIsWrong(path, data.frozen);
    if (found === undefined) whole.set(version, { version, path, frozen: data.frozen });
    else faults.push(damaged(path, version, data.frozen, found));
  }
  const named = new Set([...records].filter(({ data }) => data.frozen).map(({ id }) => archiveName(id)));
  for (const name of archivesIn(join(folder, VERSIONS_FOLDER)))
    if (!named.has(name)) faults.push(unknown(join(folder, VERSIONS_FOLDER, name)));
  return { whole, faults };
}

/** The archives that a site under a base path publishes, and a warning for each that was made for another. */
export function publishedUnder(base: string, { whole }: Archives): { archives: Archive[]; faults: Fault[] } {
  const all = [...whole.values()];
  return {
    archives: all.filter(({ frozen }) => frozen.base === base),
    faults: all
      .filter(({ frozen }) => frozen.base !== base)
      .map(({ version, path, frozen }) => ({
        file: shown(path),
        rule: 'frozen-version-fits-its-place',
        expected: `a site under the base path ${frozen.base}, for which version ${version} was frozen`,
        found: `a build for ${base}`,
        remedy: `Nothing for a trial: this site leaves the copy out and leads to ${frozen.site}${frozenPath(version)}. Else build with BASE_PATH=${frozen.base}.`,
        severity: 'warning',
      })),
  };
}

/** `undefined` where the file is what its record says. */
function whatIsWrong(path: string, { sha256, bytes }: Frozen): string | undefined {
  let content: Buffer;
  try {
    content = readFileSync(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? 'no such file' : `something that cannot be read: ${code}`;
  }
  const digest = digestOf(content);
  if (digest === sha256) return undefined;
  // What stands in a copy of a repository whose large files were not fetched.
  if (content.subarray(0, 40).toString('latin1').startsWith('version https://git-lfs'))
    return 'a pointer of Git LFS in place of the file';
  return `sha256 ${digest}, ${content.length} bytes${content.length === bytes ? '' : ` instead of ${bytes}`}`;
}

const shown = (path: string): string => relative(process.cwd(), path) || path;

const damaged = (path: string, version: string, { sha256, bytes }: Frozen, found: string): Fault => ({
  file: shown(path),
  rule: 'frozen-version-is-whole',
  expected: `the archive of version ${version} as it was frozen: sha256 ${sha256}, ${bytes} bytes`,
  found,
  remedy: `Bring the file back, byte for byte: from version control (git checkout, git lfs pull), a backup or a deposit. It cannot be made again.`,
});

const unknown = (path: string): Fault => ({
  file: shown(path),
  rule: 'frozen-version-is-whole',
  expected: 'an archive that the record beside it names, with its digest',
  found: 'no record of this archive',
  remedy: 'Bring back the record of the version (the file of the same name with .json), or remove the archive.',
});

function archivesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.zip') && !name.startsWith('.'))
    .sort();
}
