/**
 * Five hundred damaged copies of the edition, each loaded and checked as the first half of a build does: every one is
 * accepted or refused with a report in an editor’s words. `damaged-builds.site.test.ts` builds a few of them to the end.
 */
import { rmSync, writeFileSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../edition/edition.ts';
import { FaultReport, formatFaults, type Fault } from '../../edition/faults.ts';
import { copyOf } from '../fault-case.ts';
import { applyMutation, mutationOf } from './mutate.ts';

const MUTATIONS = 500;
/** In groups, so that one sees how far they are. */
const GROUP = 50;
const CONTENT = process.env['EDITION_CONTENT'] ?? 'content';

async function outcome(content: string): Promise<readonly Fault[]> {
  try {
    return (await loadEdition({ content, text: 'edition', site: undefined, base: '/' })).warnings;
  } catch (error) {
    if (error instanceof FaultReport) return error.faults;
    throw error;
  }
}

const groups = Array.from({ length: MUTATIONS / GROUP }, (_, index) => index * GROUP + 1);

describe.each(groups)('mutations from %i on', (first) => {
  test('are accepted, or refused in words', { timeout: GROUP * 60_000 }, async () => {
    using content = copyOf(CONTENT);
    for (let seed = first; seed < first + GROUP; seed++) {
      const mutation = mutationOf(content.path, seed);
      const path = join(content.path, mutation.file);
      const before = existsSync(path) ? readFileSync(path) : undefined;
      applyMutation(content.path, mutation);
      const faults = await outcome(content.path).catch((error: unknown) => {
        throw new Error(`mutation ${seed}, ${mutation.kind} in ${mutation.file}`, { cause: error });
      });
      const report = content.inProject(formatFaults(faults));
      expect(report, `mutation ${seed}`).not.toMatch(/^\s+at |node_modules|\.ts:\d|\[object/m);
      for (const { expected, found, remedy } of faults)
        expect([expected.trim(), found.trim(), remedy.trim()], `mutation ${seed}: ${report}`).not.toContain('');
      if (before) writeFileSync(path, before);
      else rmSync(path);
    }
  });
});
