/**
 * A hundred damaged copies of the edition, each loaded and checked as a build begins. `MUTATIONS=500` makes them five hundred,
 * which takes some minutes.
 */
import { test } from 'vitest';
import { numbers, survive } from './survive.ts';

const MUTATIONS = Number(process.env['MUTATIONS'] ?? 100);
const GROUP = 20;

test.each(numbers(0, Math.ceil(MUTATIONS / GROUP)))(
  'damaged copies, group %i, are accepted or refused in words',
  { timeout: 1_200_000 },
  async (group) => {
    await survive(process.env['EDITION_CONTENT'] ?? 'content', numbers(group * GROUP + 1, GROUP));
  },
);
