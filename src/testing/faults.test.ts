import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEdition } from '../edition/load.ts';
import { FaultReport, formatFaults, isError, type Fault } from '../model/faults.ts';
import { expectedReport, faultCases, faultyContent } from './fault-case.ts';

/** What the engine says of a content folder, by whichever way it says it. */
async function faultsOf(content: string): Promise<readonly Fault[]> {
  try {
    return (await loadEdition({ content, text: 'edition', site: undefined, base: '/' })).warnings;
  } catch (error) {
    if (error instanceof FaultReport) return error.faults;
    throw error;
  }
}

/** Rules that ask an editor to look; a fault of any other stops the build. */
const WARNINGS = new Set([
  ...[
    'editors-source-is-named',
    'entry-is-used',
    'media-is-used',
    'language-has-words',
    'placeholder-is-filled-in',
    'reference-is-cited',
    'search-answer-exists',
  ],
  'text-has-no-hidden-signs',
]);

describe.for(faultCases())('an edition with the fault %s', (name) => {
  test('is reported in an editor’s words, with a place that exists', async () => {
    using content = faultyContent(name);
    const faults = await faultsOf(content.path);
    const report = content.inProject(formatFaults(faults));

    expect(faults).not.toHaveLength(0);
    for (const fault of faults) {
      const { file, rule, expected, found, remedy } = fault;
      expect(rule).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
      expect(isError(fault)).toBe(!WARNINGS.has(rule));
      expect(content.inProject(file)).toMatch(/^content(\/|$)/);
      for (const words of [expected, found, remedy]) expect(words.trim(), formatFaults([fault])).not.toBe('');
      expect(placeExists(fault, content.path, content.inProject), formatFaults([fault])).toBe(true);
    }
    expect(report).not.toMatch(/^\s+at /m);
    expect(report).not.toMatch(/node_modules|\.ts\b|\bundefined\b|\[object|NaN/);
    await expect(`${report}\n`).toMatchFileSnapshot(expectedReport(name));
  });
});

/** Whether the line and column of a fault are in its file. */
function placeExists(fault: Fault, content: string, inProject: (path: string) => string): boolean {
  if (fault.line === undefined) return fault.column === undefined;
  const path = join(content, inProject(fault.file).replace(/^content\/?/, ''));
  if (!existsSync(path)) return false;
  const line = readFileSync(path, 'utf8').split('\n')[fault.line - 1];
  return line !== undefined && (fault.column ?? 1) >= 1 && (fault.column ?? 1) <= line.length + 1;
}
