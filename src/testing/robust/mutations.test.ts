/**
 * Damaged copies of the small editions, which hold what the edition itself may lack; those of that one are in
 * `mutations-of-edition.test.ts`, and `damaged-builds.site.test.ts` builds some of them to the end.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../edition/load.ts';
import { nextLoad } from '../../reading/memory.ts';
import { casesOf } from '../depth.ts';
import { copyOf, testEdition } from '../fault-case.ts';
import { applyMutation, mutationOf } from './mutate.ts';
import { numbers, survive } from './survive.ts';

describe.each(['tiny', 'hard'] as const)('the %s edition, damaged at random,', (name) => {
  test('is accepted or refused in words', { timeout: 600_000 }, async () => {
    using content = copyOf(testEdition(name));
    await survive(content, casesOf(numbers(1, 50), 15));
  });

  test('loads after many others as it loads alone', { timeout: 600_000 }, async () => {
    using content = copyOf(testEdition(name));
    const load = async (): Promise<string> => {
      const settings = { content: content.path, text: 'edition' as const, site: undefined, base: '/' };
      return JSON.stringify(await loadEdition(settings).catch((error: unknown) => error));
    };
    for (const seed of casesOf(numbers(101, 20), 5)) {
      const mutation = mutationOf(content.path, seed);
      const path = join(content.path, mutation.file);
      const before = readFileSync(path);
      await load();
      applyMutation(content.path, mutation);
      const afterOthers = await load();
      // Everything is forgotten after some loads that ask for nothing.
      for (let empty = 0; empty < 10; empty++) nextLoad();
      expect(await load(), `${mutation.kind} in ${mutation.file}`).toBe(afterOthers);
      writeFileSync(path, before);
    }
  });
});
