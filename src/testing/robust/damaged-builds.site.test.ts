/** Whole builds that go wrong, and one in another place on another day. Each runs in a copy of the project. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testEdition } from '../fault-case.ts';
import { applyMutation, mutationOf } from './mutate.ts';
import { digests, projectCopy, startBuild, type ProjectCopy } from '../project-copy.ts';

const MINUTE = 60_000;
/** What no build takes, however busy the machine: a third of a minute is usual. */
const HANG = 3 * MINUTE;
const preload = (name: string) => `--import=${new URL(name, import.meta.url).href}`;

/** The edition, with the last good site, which is the build under test. */
let project: ProjectCopy;
let good: Record<string, string>;
/** The same for a small edition, where it does not matter how much there is to write. */
let small: ProjectCopy;
let smallGood: Record<string, string>;
beforeAll(async () => {
  project = projectCopy(3);
  cpSync('dist', project.path('dist'), { recursive: true });
  good = digests(project.path('dist'));
  small = projectCopy(1, testEdition('tiny'));
  const { code, stderr } = await startBuild(small).ended;
  expect(code, stderr).toBe(0);
  smallGood = digests(small.path('dist'));
}, 3 * MINUTE);
afterAll(() => {
  project[Symbol.dispose]();
  small[Symbol.dispose]();
});

describe('a build that is killed', () => {
  // Moments in milliseconds, over the time that a build takes: while it reads, compiles, renders, indexes, checks.
  test.each([400, 1_500, 3_000, 5_000, 7_000])(
    'after %i ms leaves the last site as it was',
    { timeout: 2 * MINUTE },
    async (moment) => {
      const { child, ended } = startBuild(small);
      await Promise.race([wait(moment), ended]);
      child.kill('SIGKILL');
      const { code } = await ended;
      // A build that was quicker than its end has replaced the site by its equal.
      expect([null, 0]).toContain(code);
      expect(digests(small.path('dist'))).toEqual(smallGood);
    },
  );
});

describe('a build on a full disk', () => {
  test.each([10_000, 500_000, 1_500_000])(
    'with %i bytes left says so and leaves the last site as it was',
    { timeout: 2 * MINUTE },
    async (bytes) => {
      const { ended } = startBuild(small, { NODE_OPTIONS: preload('full-disk.mjs'), DISK_LEFT: String(bytes) });
      const { code, stderr } = await ended;
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: expect.stringContaining('The site cannot be written: ENOSPC') as string,
      });
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(digests(small.path('dist'))).toEqual(smallGood);
    },
  );
});

test(
  'in another folder, time zone and language, on another day, a build makes the same bytes',
  { timeout: 3 * MINUTE },
  async () => {
    const elsewhere = {
      TZ: 'Pacific/Apia',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: preload('other-day.mjs'),
    };
    const { code, stderr } = await startBuild(project, elsewhere).ended;
    expect(code, stderr).toBe(0);
    expect(digests(project.path('dist'))).toEqual(good);
  },
);

describe('a build of a damaged edition', () => {
  // Of the mutations that mutations.test.ts loads, some that go on to the pages, and some that do not.
  test.each([2, 11, 23])(
    '(mutation %i) ends: with a site, or with a report and the last one',
    { timeout: HANG + MINUTE },
    async (seed) => {
      const mutation = mutationOf(project.path('content'), seed);
      const before = { ...mutation, content: readFileSync(project.path('content', mutation.file)) };
      const last = digests(project.path('dist'));
      applyMutation(project.path('content'), mutation);
      try {
        const { child, ended } = startBuild(project);
        const { code, stderr } = await Promise.race([
          ended,
          wait(HANG).then(() => {
            child.kill('SIGKILL');
            return ended;
          }),
        ]);
        expect([0, 1], stderr).toContain(code);
        expect(stderr).not.toMatch(/^\s+at /m);
        if (code === 1) {
          expect(stderr).toMatch(/\d+ faults?/);
          expect(digests(project.path('dist'))).toEqual(last);
        } else expect(existsSync(project.path('dist', 'sitemap.xml'))).toBe(true);
      } finally {
        applyMutation(project.path('content'), before);
      }
    },
  );
});
