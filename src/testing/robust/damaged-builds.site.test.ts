/** Builds after damage, in a copy of the project: of a small edition in every run, of the whole one in the deep form. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testEdition } from '../fault-case.ts';
import { isDeep } from '../depth.ts';
import { applyMutation, mutationOf } from './mutate.ts';
import { digests, projectCopy, startBuild, type ProjectCopy } from '../project-copy.ts';

const MINUTE = 60_000;
/** What no build takes, however busy the machine: a third of a minute is usual. */
const HANG = 3 * MINUTE;

let project: ProjectCopy;
beforeAll(() => {
  project = projectCopy(3, isDeep ? 'content' : testEdition('tiny'));
});
afterAll(() => {
  project[Symbol.dispose]();
});

describe('a build of a damaged edition', () => {
  // Of the mutations that are loaded elsewhere: one that goes on to the pages; and more, some of which do and some do not.
  test.each(isDeep ? [2, 11, 23, 31, 47, 59] : [5])(
    '(mutation %i) ends: with a site, or with a report and the last one',
    { timeout: HANG + MINUTE },
    async (seed) => {
      const mutation = mutationOf(project.path('content'), seed);
      const before = { ...mutation, content: readFileSync(project.path('content', mutation.file)) };
      mkdirSync(project.path('dist'), { recursive: true });
      writeFileSync(project.path('dist', 'index.html'), 'the last good site');
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
