/**
 * The Content-Security-Policy of every page: what a page may load, all of it from its own host. One source for the
 * `meta` element in the HTML (holds on any host) and for the header of our server.
 */

const DIRECTIVES = [
  "default-src 'none'",
  // Search runs WebAssembly, which is no script of ours to evaluate but must be named.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  // Trusted Types: no text becomes script or markup, and nothing may be allowed to make it so.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** For `<meta http-equiv="Content-Security-Policy">`, where browsers do not heed `frame-ancestors`. */
export const metaPolicy: string = DIRECTIVES.join('; ');

/** For `npm run dev` alone: Vite sets styles inline, sends changes over a socket and shows faults as markup. */
export const developmentPolicy: string = DIRECTIVES.filter((directive) => !directive.includes('trusted-types'))
  .map((directive) => directive.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"))
  .map((directive) => directive.replace("connect-src 'self'", "connect-src 'self' ws:"))
  .join('; ');

/** For the header. With `frame`, pages of others may show this one in a frame. */
export function contentSecurityPolicy({ frame = false }: { frame?: boolean } = {}): string {
  return `${metaPolicy}; frame-ancestors ${frame ? '*' : "'none'"}`;
}
