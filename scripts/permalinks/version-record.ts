/** The record of a version's words as a file. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { VERSIONS_FOLDER } from '../../src/reading/read.ts';
import type { Edition } from '../../src/model/types.ts';
import { VersionRecordSchema, type VersionRecord } from '../../src/schemas/version-record.ts';

const fileOf = (content: string, version: string): string => join(content, VERSIONS_FOLDER, `${version}.json`);

/** The record of a version that has one; it was checked when the edition was loaded. */
export const readRecord = (content: string, version: string): VersionRecord =>
  VersionRecordSchema.parse(JSON.parse(readFileSync(fileOf(content, version), 'utf8')));

/** In one step, so that an interrupted run leaves the old record. */
export function writeRecord(content: string, version: string, { date, frozen, passages }: VersionRecord): void {
  const file = fileOf(content, version);
  mkdirSync(dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, `${JSON.stringify({ date, ...(frozen && { frozen }), passages }, null, 2)}\n`);
  renameSync(fresh, file);
}

/**
 * Records the words of the present version. Those of one that is frozen stay as they are. Returns whether there was anything
 * to write.
 */
export function recordWords(content: string, { config, passages }: Pick<Edition, 'config' | 'passages'>): boolean {
  const { version, date } = config;
  const now: VersionRecord = { date, passages: Object.fromEntries(passages.map(({ ref, text }) => [ref, text])) };
  if (existsSync(fileOf(content, version))) {
    const before = readRecord(content, version);
    if (before.frozen || JSON.stringify(before) === JSON.stringify(now)) return false;
  }
  writeRecord(content, version, now);
  return true;
}
