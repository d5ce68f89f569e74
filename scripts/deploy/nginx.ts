/** A server of nginx for an edition: https://nginx.org/en/docs/ */
import {
  ASKED,
  bare,
  COMPRESSED,
  DOCUMENTS,
  EMBEDDABLE,
  ENCODED,
  EVERYWHERE,
  FROZEN,
  FROZEN_EMBEDDABLE,
  KEPT,
  METHODS,
  OPEN,
  PARTS,
  patternOf,
  TYPES,
  TYPES_OF_FILES,
} from '../../src/security/headers.ts';
import { contentSecurityPolicy, frozenPolicy } from '../../src/security/policy.ts';

/** The configuration for a site under `base`, to be included in the block `http`; `brotli` for a server that has that module. */
export function nginxConf(base: string, { brotli = false } = {}): string {
  const under = (path: string) => quoted(`~${patternOf(base + path.slice(1))}`);
  const header = (name: string, value: string) => `  add_header ${name} ${value} always;`;
  const parts = quoted(`~\\.(?:${PARTS.join('|')})$`);
  const documents = Object.entries(DOCUMENTS).map(([name, value]) => ({ name, value, variable: variableOf(name) }));
  return `# An edition on nginx. Put this file where the block http includes it, such as /etc/nginx/conf.d/edition.conf; set
# server_name and root. The files of dist/ belong into the folder ${base} below root.
# Made by npm run deploy from src/security/headers.ts.

# A header without a value is not sent.
map $uri $edition_policy {
  default ${quoted(contentSecurityPolicy())};
  ${parts} "";
  ${under(EMBEDDABLE)} ${quoted(contentSecurityPolicy({ frame: true }))};
  ${under(FROZEN_EMBEDDABLE)} ${quoted(frozenPolicy({ frame: true }))};
  ${under(FROZEN)} ${quoted(frozenPolicy())};
}
map $uri $edition_kept {
  default ${ASKED};
${KEPT.map(({ path, value }) => `  ${under(path)} ${quoted(value)};`).join('\n')}
}
map $uri $edition_open {
  default "";
${OPEN.map((path) => `  ${under(path)} "*";`).join('\n')}
}
map $status $edition_allow {
  default "";
  405 ${quoted(METHODS.join(', '))};
}
${documents.map(({ value, variable }) => `map $uri ${variable} {\n  default ${quoted(value)};\n  ${parts} "";\n}`).join('\n')}

server {
  listen 80;
  server_name edition.example;
  root /var/www/edition;

  server_tokens off;
  error_page 404 ${base}404.html;
  absolute_redirect off;
  if ($request_method !~ ^(?:${METHODS.join('|')})$) { return 405; }

  # Types are named without their encoding below, since both lists know them so.
  charset utf-8;
  charset_types ${among(ENCODED)};
  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_comp_level 6;
  gzip_min_length 512;
  gzip_types ${among(COMPRESSED)};
${brotli ? BROTLI : ''}
${header('Content-Security-Policy', '$edition_policy')}
${header('Cache-Control', '$edition_kept')}
${header('Allow', '$edition_allow')}
${header('Access-Control-Allow-Origin', '$edition_open')}
${documents.map(({ name, variable }) => header(name, variable)).join('\n')}
${Object.entries(EVERYWHERE)
  .map(([name, value]) => header(name, quoted(value)))
  .join('\n')}
${base === '/' ? '' : `\n  location = / { return 302 ${base}; }\n  location = ${base.slice(0, -1)} { return 308 ${base}; }`}
${TYPES_OF_FILES.map(({ path, value }) => `  location = ${base}${path.slice(1)} ${typed(value)}`).join('\n')}
${Object.entries(TYPES)
  .map(([ending, type]) => `  location ~ \\.${ending}$ ${typed(type)}`)
  .join('\n')}
}
`;
}

/** What nginx names by itself, and complains of where it is named twice. */
const HTML = 'text/html';

const among = (types: readonly string[]): string => types.filter((type) => type !== HTML).join(' ');

const typed = (type: string): string => `{ types {} default_type ${bare(type)}; }`;

const BROTLI = `  brotli on;
  brotli_comp_level 6;
  brotli_min_length 512;
  brotli_types ${among(COMPRESSED)};
`;

/** `$edition_referrer_policy` */
const variableOf = (name: string): string => `$edition_${name.toLowerCase().replaceAll('-', '_')}`;

/** In double quotation marks, with the signs that mean something between them kept as they are. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
