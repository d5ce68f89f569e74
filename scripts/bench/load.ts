/**
 * How the configuration that we give to hosts holds under load: nginx with it, under `wrk` on this machine, beside an nginx
 * that serves one file of the same size with no configuration at all. Only the ratio of the two says something.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { startNginx } from '../../src/testing/nginx.ts';
import { findProgram } from '../../src/testing/web-server.ts';

interface LoadResult {
  /** Requests a second with every kind of file mixed, and those of the bare server. */
  edition: number;
  bare: number;
  /** `edition / bare`. */
  ratio: number;
  /** Answers that were no success, and connections that broke. Both are 0 in a good run. */
  errors: number;
  /** Requests a second while a slow reader, broken ranges and readers who leave half-way are there as well, to `edition`. */
  ratioAmongTroublemakers: number;
}

const SECONDS = 10;
const WRK = ['-t2', '-c32', `-d${SECONDS}s`];

/** The measurements of the site in `dist` as Markdown, or why there are none. */
export async function load(dist: string): Promise<string> {
  const result = await measure(dist);
  if (typeof result === 'string') return `Not measured: ${result}.`;
  const { edition, bare, ratio, errors, ratioAmongTroublemakers } = result;
  return [
    '| nginx with our configuration, all kinds of files mixed | requests a second | ratio |',
    '| --- | ---: | ---: |',
    `| beside a bare nginx with one file of the mean size (${Math.round(bare)} a second) | ${Math.round(edition)} | ${ratio.toFixed(2)} |`,
    `| with a slow reader, broken ranges and readers who leave, beside itself alone | ${Math.round(edition * ratioAmongTroublemakers)} | ${ratioAmongTroublemakers.toFixed(2)} |`,
    '',
    `${errors} answers that were no success, and connections that broke.`,
  ].join('\n');
}

async function measure(dist: string): Promise<LoadResult | string> {
  const nginx = findProgram('nginx');
  if (!nginx) return 'nginx is not installed, nor named by NGINX_PATH';
  if (!onPath('wrk')) return 'wrk is not installed';
  if (!existsSync(join(dist, 'index.html'))) return `there is no site in ${dist}/`;
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  const paths = mixedPaths(dist);
  const mean = paths.reduce((sum, path) => sum + statSync(fileOf(dist, path)).size, 0) / paths.length;
  writeFileSync(join(folder, 'index.html'), 'x'.repeat(Math.round(mean)));
  const script = join(folder, 'mix.lua');
  writeFileSync(script, luaFor(paths));
  const [edition, bare] = [await startNginx(nginx, dist, '/'), await startNginx(nginx, folder, '/', bareServer)];
  try {
    const alone = await wrk(edition.url, script);
    const peer = await wrk(bare.url);
    const stop = makeTrouble(new URL(edition.url).port, paths);
    const among = await wrk(edition.url, script);
    stop();
    return {
      edition: alone.requests,
      bare: peer.requests,
      ratio: alone.requests / peer.requests,
      errors: alone.errors + among.errors,
      ratioAmongTroublemakers: among.requests / alone.requests,
    };
  } finally {
    await Promise.all([edition.stop(), bare.stop()]);
    rmSync(folder, { recursive: true });
  }
}

const onPath = (name: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((part) => existsSync(join(part, name)));

/** Every page, and every file of the search and of the data, each once. */
function mixedPaths(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) =>
      /\.html$|^pagefind\/(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|fragment|index|wasm)|^api\/|^_astro\//.test(
        file,
      ),
    )
    .filter((file) => statSync(join(dist, file)).isFile())
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

const fileOf = (dist: string, path: string): string => join(dist, path.endsWith('/') ? `${path}index.html` : path);

const luaFor = (paths: readonly string[]): string => `
local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "identity" })
end
`;

const bareServer = (port: number, root: string): string => `server { listen 127.0.0.1:${port}; root ${root}; }`;

/** Runs wrk, and reads its report. */
async function wrk(url: string, script?: string): Promise<{ requests: number; errors: number }> {
  const child = spawn('wrk', [...WRK, ...(script ? ['-s', script] : []), url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let report = '';
  child.stdout.on('data', (data: Buffer) => (report += data.toString('utf8')));
  await new Promise((done) => child.on('close', done));
  const requests = Number(/Requests\/sec:\s+([\d.]+)/.exec(report)?.[1] ?? NaN);
  if (Number.isNaN(requests)) throw new Error(`wrk gives no figures:\n${report}`);
  const others = Number(/Non-2xx or 3xx responses: (\d+)/.exec(report)?.[1] ?? 0);
  const broken = [...(/Socket errors: (.*)/.exec(report)?.[1] ?? '').matchAll(/\d+/g)].map(Number);
  return { requests, errors: others + broken.reduce((sum, count) => sum + count, 0) };
}

/** Readers who trouble a server: slow ones, ones who ask for parts that are not there, ones who leave. Returns their end. */
function makeTrouble(port: string, paths: readonly string[]): () => void {
  let over = false;
  const ask = (head: string, then: (socket: ReturnType<typeof connect>) => void) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(head);
      then(socket);
    });
    socket.on('error', () => undefined);
    return socket;
  };
  const slow = Array.from({ length: 8 }, () => ask('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ', () => undefined));
  const drip = setInterval(() => {
    for (const socket of slow) if (!socket.destroyed) socket.write('a');
  }, 200);
  const restless = setInterval(() => {
    if (over) return;
    const path = paths[Math.floor(paths.length / 2)] ?? '/';
    ask(`GET ${path} HTTP/1.1\r\nHost: x\r\nRange: bytes=999999999-1\r\n\r\n`, (socket) =>
      setTimeout(() => socket.destroy(), 50),
    );
    ask(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`, (socket) => socket.once('data', () => socket.destroy()));
  }, 20);
  return () => {
    over = true;
    clearInterval(drip);
    clearInterval(restless);
    for (const socket of slow) socket.destroy();
  };
}
