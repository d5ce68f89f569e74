/** The freezing of a version as a command. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { digestOf, packArchive } from '../../src/versions/archive.ts';
import { archiveName } from '../../src/versions/archives.ts';
import { frozenPath } from '../../src/model/versions.ts';
import { VERSIONS_FOLDER } from '../../src/reading/read.ts';
import { Version } from '../../src/schemas/common.ts';
import { fresh } from '../build/folders.ts';
import { buildSite } from '../build/site.ts';
import { collectContent } from '../check/collect.ts';
import { printReport } from '../check/print.ts';
import { recordAddresses } from '../permalinks/record.ts';
import { readRecord, writeRecord } from '../permalinks/version-record.ts';
import { filesOf } from './files-of.ts';

/**
 * Builds the present version as a copy for its place below `v/`, packs it, and records its digest. Writes nothing where the
 * build fails, and never over an archive. Returns the exit code.
 * @throws {RangeError} in words, where it was called wrongly.
 */
export async function freeze([version, ...more]: readonly string[], env: NodeJS.ProcessEnv): Promise<0 | 1 | 2> {
  if (version === undefined || more.length > 0 || !Version.safeParse(version).success)
    throw new RangeError('Name the version to freeze, which is the present one: npm run freeze -- 1.0.0');
  if (env['EDITION_TEXT'] === 'original')
    throw new RangeError('A version is frozen with the text of the edition; leave EDITION_TEXT out.');
  const living = await collectContent(env);
  if (!living.loaded) return printReport(living);
  const { edition } = living.loaded;
  if (edition.config.version !== version)
    throw new RangeError(
      `The present version is ${edition.config.version}, and only the present one can be frozen: the words of ${version} are not in the content folder now. Write version: ${version} in edition.yaml, or go back to the state that was ${version}.`,
    );
  // What is frozen is published, so its addresses and words are on record.
  const recorded = await recordAddresses(env);
  if (recorded !== 0) return recorded;
  const { settingsFrom } = await import('../../src/edition/load.ts');
  const { content } = settingsFrom(env);
  const folder = fresh('.cache', 'freeze');
  try {
    // The configuration of the build reads them from here.
    Object.assign(process.env, { BASE_PATH: edition.base + frozenPath(version), LIVING_BASE_PATH: edition.base });
    const copy = await collectContent(process.env);
    const code = copy.loaded ? await buildSite(folder, copy.loaded) : printReport(copy);
    if (code !== 0) return code;
    const files = filesOf(folder);
    return keep(content, version, packArchive(files), { count: files.size, site: edition.site, base: edition.base });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts an archive beside the record of its version; leaves one that is there. */
function keep(
  content: string,
  version: string,
  archive: Uint8Array,
  { count, site, base }: { count: number; site: string; base: string },
): 0 | 1 {
  const record = readRecord(content, version);
  const path = join(content, VERSIONS_FOLDER, archiveName(version));
  const shown = relative(process.cwd(), path) || path;
  const sha256 = digestOf(archive);
  const size = `${(archive.length / 1e6).toFixed(1)} MB`;
  if (record.frozen?.sha256 === sha256) {
    console.log(`Version ${version} is frozen already, with the same bytes: ${shown}, sha256 ${sha256}.`);
    return 0;
  }
  if (record.frozen) {
    console.error(
      `Version ${version} is frozen already, with other bytes: ${shown} has sha256 ${record.frozen.sha256}, this build ${sha256}. It stays as it is. Give the edition a new version and date in edition.yaml, and freeze that.`,
    );
    return 1;
  }
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}`;
  writeFileSync(part, archive);
  renameSync(part, path);
  writeRecord(content, version, { ...record, frozen: { sha256, bytes: archive.length, site, base } });
  console.log(
    [
      `${shown}: ${count} files, ${size}, sha256 ${sha256}.`,
      `Every build publishes it from now on under ${base}${frozenPath(version)}, byte for byte. Commit it with its record.`,
    ].join('\n'),
  );
  return 0;
}
