/** Runs the steps of `npm test`. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { countTests, type Result, type Step, type VitestReport } from './plan.ts';

const REPORT = '.cache/vitest.json';

/**
 * Runs the steps of a stage side by side. Of each it prints a heading, what the commands say, and the outcome with its
 * time: as it comes where the step is alone, else when it is over.
 */
export async function runStage(stage: readonly Step[], earlier: ReadonlyMap<Step, Result>): Promise<[Step, Result][]> {
  const isAlone = stage.length === 1;
  return Promise.all(
    stage.map(async (step): Promise<[Step, Result]> => {
      const heading = `\n── ${step.name}\n`;
      if (isAlone) process.stdout.write(heading);
      const { result, words, outcome } = await runStep(step, earlier, isAlone);
      process.stdout.write(isAlone ? words : heading + words);
      console.log(`── ${step.name} ${result.failed === 0 ? 'passed' : 'failed'} (${outcome})`);
      return [step, result];
    }),
  );
}

interface Ran {
  result: Result;
  /** What the commands said, unless they said so at once. */
  words: string;
  outcome: string;
}

async function runStep(step: Step, earlier: ReadonlyMap<Step, Result>, isAlone: boolean): Promise<Ran> {
  const missing = [...earlier].find(([{ name }, { failed }]) => name === step.needs && failed > 0)?.[0];
  if (missing) return { result: { passed: 0, failed: 1 }, words: '', outcome: `not run, as ${missing.name} failed` };
  const start = performance.now();
  const { ok, words } = await (step.tests ? runTests(step, isAlone) : inTurn(step.commands, isAlone));
  const result = step.tests ? countTests(readReport(), ok) : { passed: Number(ok), failed: Number(!ok) };
  return { result, words, outcome: `${((performance.now() - start) / 1000).toFixed(1)} s` };
}

interface Said {
  ok: boolean;
  words: string;
}

function runTests({ commands }: Step, atOnce: boolean): Promise<Said> {
  mkdirSync('.cache', { recursive: true });
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  // CI: a snapshot that is missing fails and is not written.
  return inTurn(
    commands.map((command) => [...command, ...reporters]),
    atOnce,
    { CI: 'true' },
  );
}

/** Runs commands until one fails; `atOnce` what they say is printed as it comes. */
async function inTurn(commands: Step['commands'], atOnce: boolean, settings: NodeJS.ProcessEnv = {}): Promise<Said> {
  let words = '';
  for (const command of commands) {
    const said = await run(command, atOnce, settings);
    words += said.words;
    if (!said.ok) return { ok: false, words };
  }
  return { ok: true, words };
}

function run([name = '', ...args]: readonly string[], atOnce: boolean, settings: NodeJS.ProcessEnv): Promise<Said> {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --no-deprecation`,
    ...settings,
  };
  const child = spawn(name, args, { stdio: atOnce ? 'inherit' : 'pipe', env, shell: process.platform === 'win32' });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (words += String(data)));
  return new Promise((done) => {
    child.on('error', ({ message }) => {
      done({ ok: false, words: `${words}${name} does not start: ${message}\n` });
    });
    child.on('close', (code) => {
      done({ ok: code === 0, words });
    });
  });
}

function readReport(): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}
