import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKSUMS, parseChecksums } from '../../exports/checksums/checksums.ts';
import { violations } from '../../testing/axe.ts';
import { temporaryFolder } from '../../testing/import/import.ts';
import { eventually, NARROW, reader } from '../../testing/reader.ts';
import { readFile, serveSite } from '../../testing/site.ts';

/** The list has those at the root and so many of each kind besides: a longer one only takes time. */
const OF_EACH = 5;

/** A copy of the site with a shorter list, in which the tests turn bits. */
const copy = temporaryFolder();
cpSync('dist', copy.path, { recursive: true });
const lines = readFile(CHECKSUMS).split(/(?<=\n)/);
const kept = [...Map.groupBy(lines, (line) => line.split('.').at(-1)).values()].flatMap((same) => same.slice(-OF_EACH));
const list = lines.filter((line) => kept.includes(line) || !line.includes('/')).join('');
writeFileSync(join(copy.path, CHECKSUMS), list);
const { open } = reader(async () => {
  const site = await serveSite(copy.path);
  return { ...site, close: () => site.close().finally(() => copy[Symbol.dispose]()) };
});

const paths = parseChecksums(list).map(({ path }) => path);
const served = paths.filter((path) => !/^_(?:headers|redirects)$/.test(path));

test('a reader compares all files, and is told of each that differs or is missing, by its name', async () => {
  const page = await open('downloads/', { viewport: NARROW });
  const status = () => page.locator('[data-verify-status]').textContent();
  const found = () => page.locator('[data-verify-found] li').allTextContents();
  await page.locator('verify-copy button').click();
  await eventually(status, `${served.length.toLocaleString('en-GB')} files compared: all as published.`);
  expect(await found()).toEqual([]);
  expect(await violations(page)).toEqual([]);

  // One of each kind of file, so that packing on the way and folders of pages are tried as well.
  const kinds = [...Map.groupBy(served, (path) => path.split('.').at(-1)).values()].flatMap((same) => same.slice(-1));
  const [gone = '', ...turned] = kinds.filter((path) => path !== 'checksums.sha256');
  for (const path of turned) turnABit(join(copy.path, path));
  rmSync(join(copy.path, gone));
  await page.locator('verify-copy button').click();
  await eventually(status, `${kinds.length} files are not as published:`);
  const expected = served.filter((path) => turned.includes(path)).map((path) => `${path}: other bytes`);
  expect(await found()).toEqual([...expected, `${gone}: not there`]);
});

function turnABit(file: string): void {
  const bytes = readFileSync(file);
  const last = bytes.length - 1;
  bytes[last] = (bytes[last] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}
