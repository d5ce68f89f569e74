/**
 * A book-length study within the memory of a small machine; in every run a third of it within half of the memory. How
 * long it takes is for the bench to say.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { casesOf } from '../testing/depth.ts';
import { longStudy, newEdition, studyParagraphs, temporaryFolder } from '../testing/import/import.ts';

test.each(
  casesOf([
    [300_000, 256],
    [1_000_000, 512],
  ] as const),
)(
  '%i bytes of text with citations import within %i MB',
  (bytes, memory) => {
    using folder = temporaryFolder();
    using content = newEdition();
    const file = folder.write('study.md', longStudy(bytes));
    const args = [
      `--max-old-space-size=${memory}`,
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
  },
  120_000,
);
