/**
 * `npm run deploy -- nginx` or `-- caddy`: prints the configuration of a web server for the edition under `BASE_PATH`.
 * `-- nginx-brotli` is for an nginx that has the Brotli module; without it, nginx would refuse the words.
 */
import { normalizeBase } from '../src/model/addresses.ts';
import { caddyfile } from './deploy/caddy.ts';
import { nginxConf } from './deploy/nginx.ts';

const servers: Record<string, (base: string) => string> = {
  nginx: nginxConf,
  'nginx-brotli': (base) => nginxConf(base, { brotli: true }),
  caddy: caddyfile,
};
const [name = '', ...more] = process.argv.slice(2);
const print = servers[name];

if (print && more.length === 0) console.log(print(normalizeBase(process.env['BASE_PATH'])).trimEnd());
else {
  console.error(`Name one server: npm run -s deploy -- ${Object.keys(servers).join(' or ')}`);
  process.exitCode = 2;
}
