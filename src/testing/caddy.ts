/** A real Caddy in front of a built site, where the machine has one. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyfile } from '../../scripts/deploy/caddy.ts';
import { startWebServer, type RunningWebServer } from './web-server.ts';

/** Serves `dist` under `base` with what `npm run deploy -- caddy` prints; only the host and the folder are others. */
export function startCaddy(caddy: string, dist: string, base: string): Promise<RunningWebServer> {
  return startWebServer(caddy, dist, base, ({ folder, root, port }) => {
    const file = join(folder, 'Caddyfile');
    const ours = caddyfile(base)
      .replace('edition.example {', `http://127.0.0.1:${port} {`)
      .replace('/var/www/edition', root);
    writeFileSync(file, `{\n\tadmin off\n}\n${ours}`);
    const args = ['--config', file, '--adapter', 'caddyfile'];
    const tested = spawnSync(caddy, ['validate', ...args], { encoding: 'utf8' });
    if (tested.status !== 0) throw new Error(`Caddy refuses its configuration: ${tested.stderr}`);
    return ['run', ...args];
  });
}
