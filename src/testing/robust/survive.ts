/** What a damaged edition must come to: it is accepted, or refused with a report in an editor’s words. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { loadEdition } from '../../edition/load.ts';
import { FaultReport, formatFaults, type Fault } from '../../model/faults.ts';
import type { TemporaryContent } from '../fault-case.ts';
import { applyMutation, mutationOf } from './mutate.ts';

/** Loads an edition once for every seed, each time with other damage, as the first half of a build does. */
export async function survive(content: TemporaryContent, seeds: Iterable<number>): Promise<void> {
  for (const seed of seeds) {
    const mutation = mutationOf(content.path, seed);
    const path = join(content.path, mutation.file);
    const before = readFileSync(path);
    const what = `mutation ${seed}, ${mutation.kind} in ${mutation.file}`;
    applyMutation(content.path, mutation);
    const faults = await faultsOf(content.path).catch((error: unknown) => {
      throw new Error(what, { cause: error });
    });
    const report = content.inProject(formatFaults(faults));
    expect(report, what).not.toMatch(/^\s+at |node_modules|\.ts:\d|\[object/m);
    for (const { expected, found, remedy } of faults)
      expect([expected.trim(), found.trim(), remedy.trim()], `${what}: ${report}`).not.toContain('');
    writeFileSync(path, before);
  }
}

async function faultsOf(content: string): Promise<readonly Fault[]> {
  try {
    return (await loadEdition({ content, text: 'edition', site: undefined, base: '/' })).warnings;
  } catch (error) {
    if (error instanceof FaultReport) return error.faults;
    throw error;
  }
}

/** Whole numbers from `first`, so many. */
export const numbers = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index);
