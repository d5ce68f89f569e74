/** A book-length study within the memory of a small machine. How long it takes is for the bench to say. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { longStudy, newEdition, studyParagraphs, temporaryFolder } from './testing/import.ts';

test('1 MB of text with citations imports within 512 MB', () => {
  using folder = temporaryFolder();
  using content = newEdition();
  const file = folder.write('study.md', longStudy(1_000_000));
  const args = [
    '--max-old-space-size=512',
    resolve('scripts/import.ts'),
    file,
    '--into',
    join(content.path, 'chapters'),
    '--json',
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 100_000_000 });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const { citations, total } = JSON.parse(stdout);
  expect(total.passages).toBe(studyParagraphs().length * total.chapters);
  expect(citations.resolved).toBe(citations.found);
}, 120_000);
