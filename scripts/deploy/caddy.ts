/** A site of Caddy for an edition: https://caddyserver.com/docs/caddyfile */
import {
  ASKED,
  DOCUMENTS,
  EMBEDDABLE,
  EVERYWHERE,
  KEPT,
  OPEN,
  PARTS,
  patternOf,
  TYPES,
} from '../../src/security/headers.ts';
import { contentSecurityPolicy } from '../../src/security/policy.ts';

/** The Caddyfile for a site under `base`. */
export function caddyfile(base: string): string {
  const under = (path: string) => `path_regexp ${patternOf(base + path.slice(1))}`;
  const policy = (frame: boolean) => `Content-Security-Policy "${contentSecurityPolicy({ frame })}"`;
  return `# An edition on Caddy. Set the name of the host and root. The files of dist/ belong into the folder ${base} below root.
# Made by npm run deploy from src/security/headers.ts.

edition.example {
	root * /var/www/edition
	encode zstd gzip
	file_server

	header {
${Object.entries(EVERYWHERE)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
		-Server
	}

	@embed ${under(EMBEDDABLE)}
	@page {
		not ${under(EMBEDDABLE)}
		not path ${PARTS.map((ending) => `*.${ending}`).join(' ')}
	}
	@document not path ${PARTS.map((ending) => `*.${ending}`).join(' ')}
	header @document {
${Object.entries(DOCUMENTS)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
	}
	header @page ${policy(false)}
	header @embed ${policy(true)}

	header ?Cache-Control "${ASKED}"
${KEPT.map(({ path, value }, index) => `\t@kept${index} ${under(path)}\n\theader @kept${index} Cache-Control "${value}"`).join('\n')}
${OPEN.map((path, index) => `\t@open${index} ${under(path)}\n\theader @open${index} Access-Control-Allow-Origin "*"`).join('\n')}
${Object.entries(TYPES)
  .map(([ending, type]) => `\t@${ending} path *.${ending}\n\theader @${ending} Content-Type "${type}"`)
  .join('\n')}

	handle_errors {
		@missing expression {http.error.status_code} == 404
		rewrite @missing ${base}404.html
		header Cache-Control "${ASKED}"
		file_server
	}
${base === '/' ? '' : `\tredir / ${base} 302\n\tredir ${base.slice(0, -1)} ${base} 308\n`}}
`;
}
