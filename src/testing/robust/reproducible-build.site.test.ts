/** Editions, built once more elsewhere: a small one in every run, the whole one in the deep form. */
import { expect, test } from 'vitest';
import { buildEdition } from '../build-edition.ts';
import { testEdition } from '../fault-case.ts';
import { digests, preload } from '../project-copy.ts';
import { casesOf } from '../depth.ts';

const MINUTE = 60_000;
const ELSEWHERE = {
  TZ: 'Pacific/Apia',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_OPTIONS: preload(import.meta, 'other-day.mjs'),
};

test.each(casesOf([testEdition('tiny'), 'content']))(
  'in another folder, time zone and language, on another day, a build of %s makes the same bytes',
  { timeout: 5 * MINUTE },
  async (content) => {
    const built = await Promise.all([buildEdition(content), buildEdition(content, { env: ELSEWHERE })]);
    try {
      const [here, elsewhere] = built.map(({ dir }) => digests(dir));
      expect(Object.keys(here ?? {}).length).toBeGreaterThan(0);
      expect(elsewhere).toEqual(here);
    } finally {
      for (const site of built) site[Symbol.dispose]();
    }
  },
);
