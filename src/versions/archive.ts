/** The archive of a frozen version: a zip with every file of its site, the same bytes for the same files. */
import { createHash } from 'node:crypto';
import { unzipSync, zipSync, type Zippable } from 'fflate';

/** Files by path, with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The earliest time that a zip can name: of the files nothing is kept but names and bytes. */
const TIME = '1980-01-01T12:00:00';

export function packArchive(files: Files): Uint8Array {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(entries);
  return zipSync(zippable, { level: 9, mtime: TIME });
}

/** @throws where the bytes are no zip. */
export function unpackArchive(bytes: Uint8Array): Files {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  // A name that leads out of its folder is in no archive of ours.
  const outside = files.find(([name]) => name.startsWith('/') || name.split('/').includes('..'));
  if (outside) throw new Error(`${outside[0]} would lie outside of its folder`);
  return new Map(files);
}

/** SHA-256 in hexadecimal digits, as `sha256sum` prints it. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
