import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, temporaryFolder } from '../testing/import/import.ts';
import { checkTarget, writeChapters } from './write.ts';

test('chapters take the place of those that were there, and nothing is left beside them', () => {
  using folder = temporaryFolder();
  const into = join(folder.path, 'deep', 'original');
  writeChapters(into, [
    { name: '1-a.mdx', bytes: 'one' },
    { name: '2-b.mdx', bytes: 'two' },
  ]);
  writeChapters(into, [{ name: '1-a.mdx', bytes: 'other' }]);
  expect(filesIn(into)).toEqual({ '1-a.mdx': 'other' });
  expect(readdirSync(join(folder.path, 'deep'))).toEqual(['original']);
});

test('an import that fails half-way leaves what was there', () => {
  using folder = temporaryFolder();
  const into = join(folder.path, 'original');
  writeChapters(into, [{ name: '1-a.mdx', bytes: 'one' }]);
  // A name that no file can have fails after the first chapter was written.
  expect(() =>
    writeChapters(into, [
      { name: '1-a.mdx', bytes: 'new' },
      { name: '2-\0.mdx', bytes: 'two' },
    ]),
  ).toThrow();
  expect(filesIn(into)).toEqual({ '1-a.mdx': 'one' });
  expect(readdirSync(folder.path)).toEqual(['original']);
});

test('what is there is replaced only where that is said, and never what is no chapter', () => {
  using folder = temporaryFolder();
  expect(() => checkTarget(join(folder.path, 'none'), false)).not.toThrow();
  const into = join(folder.path, 'original');
  mkdirSync(into);
  expect(() => checkTarget(into, false)).not.toThrow();
  writeFileSync(join(into, '1-a.mdx'), '');
  expect(() => checkTarget(into, true)).not.toThrow();
  expect(() => checkTarget(into, false)).toThrow('holds 1-a.mdx. Add --force to replace all chapters there.');
  writeFileSync(join(into, 'letters.txt'), 'mine');
  expect(() => checkTarget(into, true)).toThrow('holds letters.txt, which is no chapter. Name another folder.');
  expect(() => checkTarget(join(into, 'letters.txt'), true)).toThrow('is a file; name a folder.');
  expect(readFileSync(join(into, 'letters.txt'), 'utf8')).toBe('mine');
});
