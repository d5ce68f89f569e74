/** A site of Caddy for an edition: https://caddyserver.com/docs/caddyfile */
import {
  ASKED,
  COMPRESSED,
  DOCUMENTS,
  EMBEDDABLE,
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

/** The Caddyfile for a site under `base`. */
export function caddyfile(base: string): string {
  const under = (path: string) => `path_regexp ${patternOf(base + path.slice(1))}`;
  const policy = (frame: boolean) => `Content-Security-Policy "${contentSecurityPolicy({ frame })}"`;
  return `# An edition on Caddy. Set the name of the host and root. The files of dist/ belong into the folder ${base} below root.
# Made by npm run deploy from src/security/headers.ts.

# Faults have a way of their own through Caddy, so both ways begin with this.
(edition) {
	encode zstd gzip {
		match {
${COMPRESSED.map((type) => `\t\t\theader Content-Type ${type}*`).join('\n')}
		}
	}
	header {
${Object.entries(EVERYWHERE)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
		-Server
	}
}

edition.example {
	root * /var/www/edition
	import edition
	file_server

	@other not method ${METHODS.join(' ')}
	header @other Allow "${METHODS.join(', ')}"
	error @other 405
	# Names that no file system takes.
	@nameless vars_regexp {http.request.uri} ^(?:[^?]*%00|[^?]*(?:%..|[^/%?]){256}|[^?]{1000})
	error @nameless 404

	@embed ${under(EMBEDDABLE)}
	@page {
		not ${under(EMBEDDABLE)}
		not ${under(FROZEN)}
		not path ${PARTS.map((ending) => `*.${ending}`).join(' ')}
	}
	@frozenembed ${under(FROZEN_EMBEDDABLE)}
	@frozen {
		${under(FROZEN)}
		not ${under(FROZEN_EMBEDDABLE)}
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
	header @frozen Content-Security-Policy "${frozenPolicy()}"
	header @frozenembed Content-Security-Policy "${frozenPolicy({ frame: true })}"

	header ?Cache-Control "${ASKED}"
${KEPT.map(({ path, value }, index) => `\t@kept${index} ${under(path)}\n\theader @kept${index} Cache-Control "${value}"`).join('\n')}
${OPEN.map((path, index) => `\t@open${index} ${under(path)}\n\theader @open${index} Access-Control-Allow-Origin "*"`).join('\n')}
	# In this order: the last that fits counts.
	route {
${Object.entries(TYPES)
  .map(([ending, type]) => `\t\t@${ending} path *.${ending}\n\t\theader @${ending} Content-Type "${type}"`)
  .join('\n')}
${TYPES_OF_FILES.map(({ path, value }) => `\t\theader ${base}${path.slice(1)} Content-Type "${value}"`).join('\n')}
	}

	handle_errors {
		import edition
		header Cache-Control "${ASKED}"
		@missing expression {http.error.status_code} == 404
		handle @missing {
			header Content-Type "${TYPES['html']}"
			rewrite * ${base}404.html
			file_server
		}
		handle {
			respond "{http.error.status_code} {http.error.status_text}"
		}
	}
${base === '/' ? '' : `\tredir / ${base} 302\n\tredir ${base.slice(0, -1)} ${base} 308\n`}}
`;
}
