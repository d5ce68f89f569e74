import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../testing/import/import.ts';
import { addressesOf, CHECKSUMS, parseChecksums, printChecksums } from './checksums.ts';
import { compareWith } from './compare.ts';
import { writeChecksums } from './write.ts';

const NAMES = ['index.html', 'p/2.4/index.html', '404.html', '_headers', 'media/grün & blau.png', 'empty.txt'];

/** A small site in a folder, with its list. */
function site() {
  const folder = temporaryFolder();
  mkdirSync(join(folder.path, 'p', '2.4'), { recursive: true });
  mkdirSync(join(folder.path, 'media'));
  for (const name of NAMES) writeFileSync(join(folder.path, name), name === 'empty.txt' ? '' : `This is ${name}.`);
  writeChecksums(folder.path);
  return folder;
}

/** Answers as a host does: a page under its folder, nothing under the names that it keeps to itself. */
const hostOf = (folder: string) => (address: string) => {
  const path = decodeURIComponent(address).replace('./', '');
  const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  try {
    return Promise.resolve(new Uint8Array(readFileSync(file)).buffer);
  } catch {
    return Promise.resolve(undefined);
  }
};

const listOf = (folder: string) => parseChecksums(readFileSync(join(folder, CHECKSUMS), 'utf8'));

test('sha256sum finds the list right, and names the file of which one bit was turned', ({ skip }) => {
  using folder = site();
  const check = () => spawnSync('sha256sum', ['--check', '--quiet', CHECKSUMS], { cwd: folder.path, encoding: 'utf8' });
  skip(check().error !== undefined, 'This machine has no sha256sum.');
  expect(check()).toMatchObject({ status: 0, stdout: '' });
  turnABit(join(folder.path, 'p/2.4/index.html'));
  expect(check().stdout).toMatch(/^p\/2\.4\/index\.html: /);
  expect(check().status).toBe(1);
});

test('a browser names each file that differs or is missing, and no other', async () => {
  using folder = site();
  const compare = () => compareWith(listOf(folder.path), hostOf(folder.path));
  expect(await compare()).toEqual({ compared: NAMES.length - 1, different: [], missing: [] });
  for (const name of NAMES.filter((one) => one !== '_headers' && one !== 'empty.txt')) {
    turnABit(join(folder.path, name));
    expect((await compare()).different, name).toEqual([name]);
    turnABit(join(folder.path, name));
  }
  writeFileSync(join(folder.path, 'empty.txt'), 'x');
  expect((await compare()).different).toEqual(['empty.txt']);
  const without = (address: string) =>
    address === 'p/2.4/' ? Promise.resolve(undefined) : hostOf(folder.path)(address);
  expect((await compareWith(listOf(folder.path), without)).missing).toEqual(['p/2.4/index.html']);
});

test('the list is the same for the same files, and does not name itself', () => {
  using folder = site();
  const before = readFileSync(join(folder.path, CHECKSUMS), 'utf8');
  writeChecksums(folder.path);
  expect(readFileSync(join(folder.path, CHECKSUMS), 'utf8')).toBe(before);
  expect(listOf(folder.path).map(({ path }) => path)).toEqual(NAMES.toSorted());
  expect(printChecksums(parseChecksums(before).toReversed())).toBe(before);
});

test('a page is asked for by its folder, signs are encoded, and what answers no list is refused', () => {
  const sums = NAMES.map((path) => ({ path, hash: '0'.repeat(64) }));
  expect(addressesOf(sums).map(({ address }) => address)).toEqual([
    './',
    'p/2.4/',
    '404.html',
    'media/gr%C3%BCn%20%26%20blau.png',
    'empty.txt',
  ]);
  expect(() => parseChecksums('<!doctype html>\n')).toThrow('No line of a list of hashes: <!doctype html>');
});

function turnABit(file: string): void {
  const bytes = readFileSync(file);
  bytes[3] = (bytes[3] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}
