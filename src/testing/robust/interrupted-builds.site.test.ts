/** Builds that are broken off. They leave the last site as it was. In a copy of the project, with a small edition. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bringBack } from '../../../scripts/build/folders.ts';
import { testEdition } from '../fault-case.ts';
import { digests, preload, projectCopy, startBuild, type Ended, type ProjectCopy } from '../project-copy.ts';
import { casesOf } from '../depth.ts';

const MINUTE = 60_000;

let project: ProjectCopy;
/** The last good site: whatever it holds is not to change. */
let good: Record<string, string>;
beforeAll(() => {
  project = projectCopy(1, testEdition('tiny'));
  mkdirSync(project.path('dist', 'p'), { recursive: true });
  writeFileSync(project.path('dist', 'index.html'), 'the last good site');
  writeFileSync(project.path('dist', 'p', 'index.html'), 'a page of it');
  good = digests(project.path('dist'));
});
afterAll(() => {
  project[Symbol.dispose]();
});

/** Builds with a file beside this one loaded first. */
function buildWith(name: string, env: NodeJS.ProcessEnv): Promise<Ended> {
  const options = { EDITION_TEXT: undefined, NODE_OPTIONS: preload(import.meta, name) };
  return startBuild(project, { ...options, ...env }).ended;
}

describe('a build that is killed', () => {
  test.each(
    casesOf([
      ['puts the new site in the place of the last one', 'dist'],
      ['takes the last site away', 'dist-last'],
      ['reads the content', 'data-store.json'],
      ['writes the first page', 'index.html'],
      ['writes the data', 'passages.json'],
      ['makes the search index', 'words.json'],
      ['counts its weights', 'quality.json'],
    ]),
  )('while it %s leaves the last site as it was', { timeout: 3 * MINUTE }, async (_, moment) => {
    const { signal, stderr } = await buildWith('killed.mjs', { KILLED_AT: moment });
    // A build that has come to its end was not killed, and shows nothing.
    expect(signal, stderr).toBe('SIGKILL');
    bringBack(project.path('dist'));
    expect(digests(project.path('dist'))).toEqual(good);
  });
});

describe('a build on a full disk', () => {
  test.each(casesOf([500_000, 10_000, 1_500_000]))(
    'with %i bytes left says so and leaves the last site as it was',
    { timeout: 3 * MINUTE },
    async (bytes) => {
      const { code, stderr } = await buildWith('full-disk.mjs', { DISK_LEFT: String(bytes) });
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: expect.stringContaining('The site cannot be written: ENOSPC') as string,
      });
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(digests(project.path('dist'))).toEqual(good);
    },
  );
});
