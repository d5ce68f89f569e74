/** A web server of the machine in front of a built site: found, started with a configuration, and stopped. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

/** Path of a program: the one that `NGINX_PATH` (for `nginx`) names, else one on the path or where systems keep it. */
export function findProgram(name: string): string | undefined {
  const named = process.env[`${name.toUpperCase()}_PATH`];
  if (named) return named;
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
    '/opt/homebrew/bin',
  ];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

export interface RunningWebServer {
  /** Address of the title page. */
  url: string;
  stop: () => Promise<void>;
}

/** Where a server keeps its files, and what it serves. */
export interface Place {
  /** Temporary, and gone when the server has stopped. */
  folder: string;
  /** Folder in which the site stands under its base path. */
  root: string;
  port: number;
}

/** Starts a server for the folder `dist` under `base`; `prepare` writes its configuration and gives its arguments. */
export async function startWebServer(
  program: string,
  dist: string,
  base: string,
  prepare: (place: Place) => string[],
): Promise<RunningWebServer> {
  const folder = mkdtempSync(join(tmpdir(), 'web-server-'));
  const root = join(folder, 'root');
  mkdirSync(join(root, base, '..'), { recursive: true });
  symlinkSync(resolve(dist), join(root, base).replace(/\/$/, ''));
  const port = await freePort();
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(program, prepare({ folder, root, port }), { stdio: 'ignore', env });
  const url = `http://127.0.0.1:${port}${base}`;
  await answering(url);
  return {
    url,
    stop: () =>
      new Promise((done) => {
        child.once('exit', () => {
          rmSync(folder, { recursive: true, force: true });
          done();
        });
        child.kill('SIGQUIT');
      }),
  };
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        done(port);
      });
    });
  });
}

/** Resolves when something answers at an address; rejects after ten seconds. */
export async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error(`nothing answers at ${url}`);
}
