/** The headers of an answer, but for those of its size and age. */
import { contentSecurityPolicy } from '../../src/security/policy.ts';

/** Types that Node's world does not know by their ending, or knows without the encoding. */
const TYPES: Record<string, string> = {
  bib: 'application/x-bibtex; charset=utf-8',
  css: 'text/css; charset=utf-8',
  imscc: 'application/zip',
  js: 'text/javascript; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  pagefind: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  ris: 'application/x-research-info-systems; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

/** Files whose name holds a digest of their content never change. */
const HASHED_FOLDER = '/_astro/';
/** A card in a sandbox has no origin of its own, and fonts are the one thing that its browser asks permission for. */
const FONTS = '/fonts/';
/** Cards made to stand in the pages of others: `/p/2.4/embed/`. */
const EMBEDDABLE = /^\/p\/[^/]+\/embed\/$/;

/** Headers for a path inside the edition (base path removed), such as `/introduction/`. */
export function headersFor(path: string): Record<string, string> {
  const type = TYPES[/\.(\w+)$/.exec(path)?.[1] ?? ''];
  return {
    'Content-Security-Policy': contentSecurityPolicy({ frame: EMBEDDABLE.test(path) }),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': path.startsWith(HASHED_FOLDER) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(path.startsWith(FONTS) ? { 'Access-Control-Allow-Origin': '*' } : {}),
    ...(type ? { 'Content-Type': type } : {}),
  };
}
