import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes, readFile } from '../../testing/site.ts';
import { CHECKSUMS, parseChecksums } from './checksums.ts';

test('the list has every file of the site with the hash of its bytes, the pages that are checked last included', () => {
  const files = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative('dist', join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const sums = parseChecksums(readFile(CHECKSUMS));
  expect(sums.map(({ path }) => path)).toEqual(files.filter((file) => file !== CHECKSUMS).sort());
  const wrong = sums.filter(({ path, hash }) => createHash('sha256').update(readBytes(path)).digest('hex') !== hash);
  expect(wrong).toEqual([]);
});
