/** One nginx for all that is measured: HTTP/2 over TLS, Brotli where it has the module, no headers of anybody. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { brotliModule, startNginx } from '../../../src/testing/nginx.ts';
import { findProgram } from '../../../src/testing/web-server.ts';
import { temporaryFolder } from '../../../src/testing/import/import.ts';

const TYPES = 'text/css text/javascript application/json image/svg+xml text/plain';

export interface BenchServer {
  url: string;
  stop: () => Promise<void>;
}

/** What is missing for a measurement; empty where all is there. */
export const missing = (): string[] => ['nginx', 'openssl'].filter((name) => !findProgram(name));

/** Serves a folder. */
export async function serveFolder(dist: string): Promise<BenchServer> {
  const [nginx = '', openssl = ''] = ['nginx', 'openssl'].map(findProgram);
  const keys = temporaryFolder();
  const [key, certificate] = [join(keys.path, 'key.pem'), join(keys.path, 'certificate.pem')];
  const made = spawnSync(openssl, [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-subj',
    '/CN=localhost',
    '-keyout',
    key,
    '-out',
    certificate,
  ]);
  if (made.status !== 0) throw new Error(`openssl makes no certificate: ${String(made.stderr)}`);
  const brotli = brotliModule(nginx) !== undefined;
  let secure = 0;
  const { stop } = await startNginx(nginx, dist, '/', (port, root) => {
    secure = port + 1;
    return `
types { text/css css; text/javascript js mjs; }
gzip on; gzip_comp_level 9; gzip_types ${TYPES};
${brotli ? `brotli on; brotli_comp_level 6; brotli_types ${TYPES};` : ''}
server { listen 127.0.0.1:${port}; listen 127.0.0.1:${secure} ssl http2; ssl_certificate ${certificate}; ssl_certificate_key ${key}; root ${root}; }`;
  });
  return {
    url: `https://localhost:${secure}/`,
    stop: async () => {
      await stop();
      keys[Symbol.dispose]();
    },
  };
}
