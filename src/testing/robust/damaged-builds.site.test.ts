/** Builds of the whole edition after damage, in a copy of the project. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyMutation, mutationOf } from './mutate.ts';
import { digests, projectCopy, startBuild, type ProjectCopy } from '../project-copy.ts';

const MINUTE = 60_000;
/** What no build takes, however busy the machine: a third of a minute is usual. */
const HANG = 3 * MINUTE;

/** The edition, with the last good site. */
let project: ProjectCopy;
beforeAll(() => {
  project = projectCopy(3);
  cpSync('dist', project.path('dist'), { recursive: true });
});
afterAll(() => {
  project[Symbol.dispose]();
});

describe('a build of a damaged edition', () => {
  // Of the mutations that mutations-of-edition.test.ts loads, some that go on to the pages, and some that do not.
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
