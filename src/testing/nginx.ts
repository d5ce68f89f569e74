/** A real nginx in front of a built site, where the machine has one. */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nginxConf } from '../../scripts/deploy/nginx.ts';
import { startWebServer, type RunningWebServer } from './web-server.ts';

/**
 * Serves the folder `dist` under `base`, with the configuration that `npm run deploy -- nginx` prints; only the port and the
 * folder are others. With `conf`, that text is the configuration instead, for comparisons.
 */
export function startNginx(
  nginx: string,
  dist: string,
  base: string,
  conf: (port: number, root: string) => string = (port, root) => ours(nginx, base, port, root),
): Promise<RunningWebServer> {
  return startWebServer(nginx, dist, base, ({ folder, root, port }) => {
    writeFileSync(join(folder, 'nginx.conf'), `${brotliModule(nginx) ?? ''}${around(folder, conf(port, root))}`);
    const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
    const tested = spawnSync(nginx, ['-t', '-q', ...args], { encoding: 'utf8' });
    if (tested.status !== 0) throw new Error(`nginx refuses its configuration: ${tested.stderr}`);
    return args;
  });
}

const ours = (nginx: string, base: string, port: number, root: string): string =>
  nginxConf(base, { brotli: brotliModule(nginx) !== undefined })
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/edition;', `root ${root};`);

/** The line that loads the Brotli module, empty where it is built in; `undefined` where there is none. */
export function brotliModule(nginx: string): string | undefined {
  const { stderr } = spawnSync(nginx, ['-V'], { encoding: 'utf8' });
  const file = join(/--modules-path=(\S+)/.exec(stderr)?.[1] ?? '', 'ngx_http_brotli_filter_module.so');
  if (existsSync(file)) return `load_module ${file};\n`;
  return /--add-module=\S*brotli/.test(stderr) ? '' : undefined;
}

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
