/** Builds that are broken off. They leave the last site as it was. In a copy of the project, with a small edition. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testEdition } from '../fault-case.ts';
import { digests, preload, projectCopy, startBuild, type ProjectCopy } from '../project-copy.ts';

const MINUTE = 60_000;
/** The small edition has one text, whichever is built around the tests. */
const OWN_TEXT = { EDITION_TEXT: undefined };

let project: ProjectCopy;
/** The last good site. */
let good: Record<string, string>;
beforeAll(async () => {
  project = projectCopy(1, testEdition('tiny'));
  const { code, stderr } = await startBuild(project, OWN_TEXT).ended;
  expect(code, stderr).toBe(0);
  good = digests(project.path('dist'));
}, 3 * MINUTE);
afterAll(() => {
  project[Symbol.dispose]();
});

describe('a build that is killed', () => {
  // Moments in milliseconds, over the time that a build takes: while it reads, compiles, renders, indexes, checks.
  test.each([400, 1_500, 3_000, 5_000, 7_000])(
    'after %i ms leaves the last site as it was',
    { timeout: 2 * MINUTE },
    async (moment) => {
      const { child, ended } = startBuild(project, OWN_TEXT);
      await Promise.race([wait(moment), ended]);
      child.kill('SIGKILL');
      const { code } = await ended;
      // A build that was quicker than its end has replaced the site by its equal.
      expect([null, 0]).toContain(code);
      expect(digests(project.path('dist'))).toEqual(good);
    },
  );
});

describe('a build on a full disk', () => {
  test.each([10_000, 500_000, 1_500_000])(
    'with %i bytes left says so and leaves the last site as it was',
    { timeout: 2 * MINUTE },
    async (bytes) => {
      const { ended } = startBuild(project, {
        ...OWN_TEXT,
        NODE_OPTIONS: preload(import.meta, 'full-disk.mjs'),
        DISK_LEFT: String(bytes),
      });
      const { code, stderr } = await ended;
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: expect.stringContaining('The site cannot be written: ENOSPC') as string,
      });
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(digests(project.path('dist'))).toEqual(good);
    },
  );
});
