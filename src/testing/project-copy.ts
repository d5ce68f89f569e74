/** A copy of the project in another folder, to build there. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PARTS = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
];

export interface ProjectCopy extends Disposable {
  dir: string;
  /** Path inside it. */
  path: (...parts: string[]) => string;
}

/** Copies what a build needs, `depth` folders below a temporary one, with an edition as its content; packages are shared. */
export function projectCopy(depth = 1, edition = 'content'): ProjectCopy {
  const parent = mkdtempSync(join(tmpdir(), 'project-'));
  const dir = join(parent, ...Array.from({ length: depth }, (_, index) => `folder ${index}`));
  mkdirSync(dir, { recursive: true });
  for (const part of PARTS) cpSync(part, join(dir, part), { recursive: true });
  cpSync(edition, join(dir, 'content'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(dir, 'node_modules'));
  return {
    dir,
    path: (...parts) => join(dir, ...parts),
    [Symbol.dispose]: () => {
      rmSync(parent, { recursive: true, force: true });
    },
  };
}

/** Not as part of a test: the bundler does some things otherwise there, and vitest says in the environment that it is one. */
export const OUTSIDE_TESTS: NodeJS.ProcessEnv = Object.fromEntries(
  ['NODE_ENV', 'VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'].map((name) => [name, undefined]),
);

/** Option of Node that runs a file beside the test (`import.meta`) first, for `NODE_OPTIONS`. */
export const preload = ({ url }: ImportMeta, name: string): string => `--import=${new URL(name, url).href}`;

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stderr: string;
}

/** Starts `npm run build` in a project; `ended` resolves when it is over. */
export function startBuild(
  project: ProjectCopy,
  env: NodeJS.ProcessEnv = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: project.dir,
    env: { ...process.env, ...OUTSIDE_TESTS, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString('utf8')));
  const ended = new Promise<Ended>((done) => {
    child.on('close', (code, signal) => {
      done({ code, signal, stderr });
    });
  });
  return { child, ended };
}

/** The digest of every file of a folder by its path; empty where there is none. */
export function digests(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [file.slice(folder.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
