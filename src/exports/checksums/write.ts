/** Writes the list of hashes of a finished site. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CHECKSUMS, printChecksums } from './checksums.ts';

/** Of every file in the folder but the list itself, which is the last thing to be written there. */
export function writeChecksums(folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sums = files.map((entry) => {
    const file = join(entry.parentPath, entry.name);
    return {
      path: relative(folder, file).replaceAll('\\', '/'),
      hash: createHash('sha256').update(readFileSync(file)).digest('hex'),
    };
  });
  writeFileSync(join(folder, CHECKSUMS), printChecksums(sums.filter(({ path }) => path !== CHECKSUMS)));
}
