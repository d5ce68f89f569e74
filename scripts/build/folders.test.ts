import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bringBack, fresh, replaceFolder } from './folders.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'folders-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

function folder(name: string, text: string): string {
  const path = join(dir, name);
  mkdirSync(path);
  writeFileSync(join(path, 'index.html'), text);
  return path;
}

test('a complete folder takes the place of the last one and leaves nothing beside it', () => {
  const target = folder('dist', 'old');
  replaceFolder(target, folder('build-1', 'new'));
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(dir)).toEqual(['dist']);
});

test('the last folder is back where the new one cannot be put in its place', () => {
  const target = folder('dist', 'old');
  expect(() => {
    replaceFolder(target, join(dir, 'never-made'));
  }).toThrow();
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('old');
});

test('the last folder is back where a run was ended between taking it away and putting the new one there', () => {
  const target = join(dir, 'dist');
  folder('dist-last', 'old');
  bringBack(target);
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('old');
  bringBack(target);
  expect(readdirSync(dir)).toEqual(['dist']);
});

test('what a run that was ended at its very end left beside the new folder is removed by the next', () => {
  const target = folder('dist', 'old');
  folder('dist-last', 'older');
  replaceFolder(target, folder('build-1', 'new'));
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(dir)).toEqual(['dist']);
});

test('what an interrupted run left behind is removed, what a running one fills is not', () => {
  const ended = spawnSync(process.execPath, ['--version']).pid;
  const [left, filling] = [folder(`build-${ended}`, ''), folder(`build-${process.ppid}`, '')];
  expect(fresh(dir, 'build')).toBe(join(dir, `build-${process.pid}`));
  expect([existsSync(left), existsSync(filling)]).toEqual([false, true]);
});
