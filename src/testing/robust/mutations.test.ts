/**
 * Four hundred damaged copies of the small editions; a hundred of the edition itself are in `mutations-of-edition.test.ts`,
 * and `damaged-builds.site.test.ts` builds some of them to the end. Each is loaded and checked as a build begins.
 */
import { describe, test } from 'vitest';
import { testEdition } from '../fault-case.ts';
import { numbers, survive } from './survive.ts';

describe.each(['tiny', 'hard'] as const)('the %s edition', (name) => {
  test.each([1, 51, 101, 151])(
    'is accepted or refused in words, damaged by the seeds from %i on',
    { timeout: 600_000 },
    async (first) => {
      await survive(testEdition(name), numbers(first, 50));
    },
  );
});
