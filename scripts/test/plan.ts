/** The steps of `npm test`, and how their results add up. */

/** One step: commands run in turn until one fails. */
export interface Step {
  name: string;
  commands: readonly (readonly string[])[];
  /** The commands are vitest: count its tests instead of the step. */
  tests?: true;
  /** Name of a step without whose success this one makes no sense. */
  needs?: string;
  /** Runs only where it is named: it takes long, or needs what the project's packages do not bring. */
  onlyIfNamed?: true;
}

/** What a step came to. */
export interface Result {
  passed: number;
  failed: number;
  /** What could not be tried on this machine, in words. */
  notTried?: readonly string[];
}

/** How the name begins of a skipped test of what the project can do without: the run ends well, and says it. */
export const NOT_TRIED = 'Not tried here, ';

const tests = (name: string, needs?: string): Step => ({
  name,
  commands: [['vitest', 'run', '--project', name]],
  tests: true,
  ...(needs ? { needs } : {}),
});

/** Steps of one stage run side by side; all but tests use one core each, and of tests there is one step at a time. */
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
  [tests('unit'), { name: 'build', commands: [['node', 'scripts/build.ts']] }],
  [tests('site', 'build')],
  [tests('browser', 'build')],
  [{ ...tests('engines'), onlyIfNamed: true }],
  // What takes long and seldom finds anything that a sample of it in the other steps does not.
  [{ ...tests('deep'), onlyIfNamed: true }],
];

/** The steps of each stage that are to run: those named, or where none is all that need not be named. */
export const chosen = (names: readonly string[]): Step[][] =>
  plan.map((stage) =>
    stage.filter(({ name, onlyIfNamed }) => (names.length === 0 ? !onlyIfNamed : names.includes(name))),
  );

/** The figures of vitest's JSON report that count here. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults?: readonly { assertionResults: readonly { title: string; status: string }[] }[];
}

/**
 * Result of a step of tests. A skipped test has not shown anything and counts as failed, unless its name says that it
 * could not be tried here, and then it counts for nothing. A run that ended badly without a failed test, such as one that
 * found no test or could not load a file, counts as failed.
 */
export function countTests(report: VitestReport | undefined, ranWell: boolean): Result {
  const passed = report?.numPassedTests ?? 0;
  const notTried = (report?.testResults ?? [])
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ title, status }) => title.startsWith(NOT_TRIED) && status !== 'passed' && status !== 'failed')
    .map(({ title }) => title);
  const unrun = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0) - notTried.length;
  const failed = (report?.numFailedTests ?? 0) + unrun;
  const ranAny = passed + failed > 0;
  return { passed, failed: failed === 0 && !(ranWell && ranAny) ? 1 : failed, notTried };
}

/** The last line, what was not tried, and whether everything passed. */
export function reportOf(results: readonly Result[]): { line: string; notTried: readonly string[]; ok: boolean } {
  const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  const notTried = results.flatMap((result) => result.notTried ?? []);
  return { line: `${passed} passed, ${failed} failed`, notTried, ok: failed === 0 && passed > 0 };
}
