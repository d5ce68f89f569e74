/** A real nginx in front of a built site, where the machine has one. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { nginxConf } from '../../scripts/deploy/nginx.ts';

/** Path of nginx: the one that `NGINX_PATH` names, else one on the path or where systems keep it; undefined for none. */
export function findNginx(): string | undefined {
  const named = process.env['NGINX_PATH'];
  if (named) return named;
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
    '/opt/homebrew/bin',
  ];
  return folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
}

export interface RunningNginx {
  /** Address of the title page. */
  url: string;
  stop: () => Promise<void>;
}

/**
 * Serves the folder `dist` under `base`, with the configuration that `npm run deploy -- nginx` prints; only the port and the
 * folder are others. With `conf`, that text is the configuration instead, for comparisons.
 */
export async function startNginx(
  nginx: string,
  dist: string,
  base: string,
  conf: (port: number, root: string) => string = (port, root) => ours(base, port, root),
): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const root = join(folder, 'root');
  mkdirSync(join(root, base, '..'), { recursive: true });
  symlinkSync(resolve(dist), join(root, base).replace(/\/$/, ''));
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), around(folder, conf(port, root)));
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  const tested = spawnSync(nginx, ['-t', '-q', ...args], { encoding: 'utf8' });
  if (tested.status !== 0) throw new Error(`nginx refuses its configuration: ${tested.stderr}`);
  const child = spawn(nginx, args, { stdio: 'ignore' });
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

const ours = (base: string, port: number, root: string): string =>
  nginxConf(base).replace('listen 80;', `listen 127.0.0.1:${port};`).replace('root /var/www/edition;', `root ${root};`);

/** What systems have around a server: types of files, and folders that whoever runs the tests may read and write. */
const around = (folder: string, servers: string): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
worker_processes 2;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  types {
    text/html html; image/svg+xml svg; font/woff2 woff2; application/json json; application/wasm wasm;
    application/epub+zip epub; application/pdf pdf; application/zip zip; image/png png;
  }
  default_type application/octet-stream;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `  ${kind}_temp_path ${folder}/${kind};`).join('\n')}
${servers}
}
`;

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        done(port);
      });
    });
  });
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error(`nginx does not answer at ${url}`);
}
