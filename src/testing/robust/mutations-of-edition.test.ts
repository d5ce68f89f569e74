/** Damaged copies of the edition, each loaded and checked as a build begins: a sample of fifty, five hundred in the deep form. */
import { afterAll, beforeAll, test } from 'vitest';
import { copyOf, type TemporaryContent } from '../fault-case.ts';
import { casesOf } from '../depth.ts';
import { numbers, survive } from './survive.ts';

const GROUP = 50;

let content: TemporaryContent;
beforeAll(() => {
  content = copyOf(process.env['EDITION_CONTENT'] ?? 'content');
});
afterAll(() => {
  content[Symbol.dispose]();
});

test.each(casesOf(numbers(0, 10).map((group) => group * GROUP + 1)))(
  'damaged copies, from seed %i on, are accepted or refused in words',
  { timeout: 600_000 },
  async (first) => {
    await survive(content, numbers(first, GROUP));
  },
);
