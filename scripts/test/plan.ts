/** The steps of `npm test`, and how their results add up. */

/** One step: commands run in turn until one fails. */
export interface Step {
  name: string;
  commands: readonly (readonly string[])[];
  /** The commands are vitest: count its tests instead of the step. */
  tests?: true;
  /** Name of a step without whose success this one makes no sense. */
  needs?: string;
  /** Runs only where it is named: it needs what the project's packages do not bring. */
  onRequest?: true;
}

/** What a step came to. */
export interface Result {
  passed: number;
  failed: number;
}

const tests = (name: string, needs?: string): Step => ({
  name,
  commands: [['vitest', 'run', '--project', name]],
  tests: true,
  ...(needs ? { needs } : {}),
});

/** Steps of one stage run side by side, as each uses one core; tests use all there are. */
export const plan: readonly (readonly Step[])[] = [
  // The types that Astro makes are what the next stage relies on.
  [
    { name: 'format', commands: [['prettier', '--check', '--log-level', 'warn', '.']] },
    { name: 'sync', commands: [['astro', 'sync']] },
  ],
  [
    // Reads .astro files and .ts files.
    { name: 'types', commands: [['astro', 'check', '--noSync', '--minimumFailingSeverity', 'warning']], needs: 'sync' },
    { name: 'lint', commands: [['eslint', '--max-warnings', '0', '.']], needs: 'sync' },
  ],
  [tests('unit')],
  [{ name: 'build', commands: [['node', 'scripts/build.ts']] }],
  [tests('site', 'build')],
  [tests('browser', 'build')],
  [{ ...tests('engines'), onRequest: true }],
];

/** The figures of vitest's JSON report that count here. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/**
 * Result of a step of tests. A skipped test has not shown anything and counts as failed; so does a run that ended badly
 * without a failed test, such as one that found no test or could not load a file.
 */
export function countTests(report: VitestReport | undefined, ranWell: boolean): Result {
  const passed = report?.numPassedTests ?? 0;
  const unrun = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const failed = (report?.numFailedTests ?? 0) + unrun;
  const ranAny = passed + failed > 0;
  return { passed, failed: failed === 0 && !(ranWell && ranAny) ? 1 : failed };
}

/** The last line, and whether everything passed. */
export function reportOf(results: readonly Result[]): { line: string; ok: boolean } {
  const sum = (key: keyof Result) => results.reduce((total, result) => total + result[key], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  return { line: `${passed} passed, ${failed} failed`, ok: failed === 0 && passed > 0 };
}
