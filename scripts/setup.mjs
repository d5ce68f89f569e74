/**
 * `node scripts/setup.mjs [script] [arguments]`: installs the packages of the lock file where they are missing or
 * others, then runs the script on the Node that the project pins. Plain JavaScript without dependencies, as it runs on
 * Node 20 before anything is installed.
 *
 * The script is started from here, not by `&&` in package.json: a shell remembers where it found `node` and would go on
 * with the old one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { excerpt, explainFailure, needsInstall, runsTypeScript } from './setup/packages.mjs';

const root = join(fileURLToPath(import.meta.url), '../..');
const pinned = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Half a minute of trying is enough to tell that there is no network. */
const PATIENCE = ['--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=10000'];

installPackages();
const [script, ...args] = process.argv.slice(2);
if (script) run(nodeForScripts(), [join(root, script), ...args]);

function installPackages() {
  const lock = read('package-lock.json');
  if (lock === undefined) fail('package-lock.json is missing. Clone the project again, or restore the file.');
  if (!needsInstall(lock, read('node_modules/.package-lock.json'))) return;
  console.log('Installing packages (the first time this takes a minute or two) …');
  const { ok, output } = npm('ci', '--no-audit', '--no-fund', '--loglevel=error', ...PATIENCE);
  if (!ok) fail(`${excerpt(output)}\n\n${explainFailure(output, freeSpace())}`);
}

/** The pinned Node; without it (npm told to run no install scripts) the present one, if it is new enough. */
function nodeForScripts() {
  if (!existsSync(pinned)) npm('rebuild', 'node', '--loglevel=error');
  if (existsSync(pinned)) return pinned;
  if (runsTypeScript(process.versions.node)) return process.execPath;
  return fail(
    `This is Node ${process.versions.node}, and the Node 24 that the project brings is not installed: npm is set to run ` +
      'no install scripts. Run npm rebuild node --ignore-scripts=false, or use Node 22.18 or later.',
  );
}

/** Runs npm, the one that started us if there is one, and waits for it. */
function npm(...args) {
  const cli = process.env.npm_execpath;
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
  const result = cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return {
    ok: result.status === 0,
    output: `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`,
  };
}

/** Runs a script in the foreground: its output is ours, our signals are its own, and we end as it ends. */
function run(node, args) {
  const path = [dirname(node), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const child = spawn(node, args, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: path } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  endWithShell(child);
  child.on('error', (error) => fail(`${node} does not start: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}

/** npm hands SIGTERM to the shell in which it runs us, and the shell dies without a word: then we were meant. */
function endWithShell(child) {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const watch = () => process.ppid === shell || child.kill('SIGTERM');
  setInterval(watch, 250).unref();
}

function freeSpace() {
  const { bavail, bsize } = statfsSync(root);
  return bavail * bsize;
}

function read(path) {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

/** @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(2);
}
