/** Runs one step of `npm test` in the foreground. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { countTests, type Result, type Step, type VitestReport } from './plan.ts';

const REPORT = '.cache/vitest.json';

/** Prints a heading, what the commands say, and the outcome with its time. */
export function runStep(step: Step, earlier: ReadonlyMap<Step, Result>): Result {
  console.log(`\n── ${step.name}`);
  const missing = [...earlier].find(([{ name }, { failed }]) => name === step.needs && failed > 0)?.[0];
  if (missing) return outcome({ passed: 0, failed: 1 }, `not run, as ${missing.name} failed`);
  const start = performance.now();
  const result = step.tests ? runTests(step) : runCommands(step);
  return outcome(result, `${((performance.now() - start) / 1000).toFixed(1)} s`);

  function outcome(result: Result, remark: string): Result {
    console.log(`── ${step.name} ${result.failed === 0 ? 'passed' : 'failed'} (${remark})`);
    return result;
  }
}

function runCommands({ commands }: Step): Result {
  const ok = commands.every((command) => succeeds(command));
  return { passed: Number(ok), failed: Number(!ok) };
}

function runTests({ commands }: Step): Result {
  mkdirSync('.cache', { recursive: true });
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  // CI: a snapshot that is missing fails and is not written.
  const ok = commands.every((command) => succeeds([...command, ...reporters], { CI: 'true' }));
  return countTests(readReport(), ok);
}

function succeeds([name = '', ...args]: readonly string[], settings: NodeJS.ProcessEnv = {}): boolean {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --no-deprecation`,
    ...settings,
  };
  const { status, error } = spawnSync(name, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (error) console.error(`${name} does not start: ${error.message}`);
  return status === 0;
}

function readReport(): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}
