/** The files for machines can be read, and the addresses in them lead somewhere. */
import type { Fault } from '../model/faults.ts';
import type { Check } from './check.ts';
import { deadness } from './resolve.ts';
import { textOf, type Site } from './site.ts';
import { words } from '../words/index.ts';

/** Fields of our JSON that hold an address of the site. */
const FIELDS = new Set(['url', 'permalink']);

export const data: Check = {
  holds: words.quality.holds.data,
  rules: ['data-file-is-well-formed', 'data-leads-somewhere'],
  ofSite: (site) =>
    [...site.files.keys()].flatMap((file) => {
      if (/^api\/.*\.json$/.test(file)) return jsonFaults(site, file);
      return /^(?:sitemap(?:-\d+)?|feed)\.xml$|\.atom$/.test(file) ? xmlFaults(site, file) : [];
    }),
};

function jsonFaults(site: Site, file: string): Fault[] {
  try {
    return [...addressesIn(JSON.parse(textOf(site, file)))].flatMap((address) => dead(site, file, address));
  } catch (error) {
    return [
      {
        file,
        rule: 'data-file-is-well-formed',
        expected: 'well-formed JSON',
        found: error instanceof Error ? error.message : String(error),
        remedy: 'Mend the export that writes the file.',
      },
    ];
  }
}

function* addressesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    if (FIELDS.has(key) && typeof inner === 'string') yield inner;
    else yield* addressesIn(inner);
}

/** Both files are written by us, one address an element; what else is in them is text. */
const xmlFaults = (site: Site, file: string): Fault[] =>
  [...textOf(site, file).matchAll(/<loc>([^<]*)<|<link\b[^>]*\shref="([^"]*)"/g)].flatMap(([, loc, href]) =>
    dead(site, file, (loc ?? href ?? '').replaceAll('&amp;', '&')),
  );

function dead(site: Site, file: string, address: string): Fault[] {
  const problem = deadness(site, address);
  return problem ? [{ file, rule: 'data-leads-somewhere', ...problem, found: address }] : [];
}
