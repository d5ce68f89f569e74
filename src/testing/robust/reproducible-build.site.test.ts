/** The whole edition, built once more elsewhere. */
import { expect, test } from 'vitest';
import { digests, preload, projectCopy, startBuild } from '../project-copy.ts';

const MINUTE = 60_000;

test(
  'in another folder, time zone and language, on another day, a build makes the same bytes',
  { timeout: 3 * MINUTE },
  async () => {
    const elsewhere = {
      TZ: 'Pacific/Apia',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: preload(import.meta, 'other-day.mjs'),
    };
    using project = projectCopy(1);
    const { code, stderr } = await startBuild(project, elsewhere).ended;
    expect(code, stderr).toBe(0);
    expect(digests(project.path('dist'))).toEqual(digests('dist'));
  },
);
