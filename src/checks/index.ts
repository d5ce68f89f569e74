/**
 * The checks of a built site, in the order in which a reader of the report wants them: what is lost first, then what is
 * wrong, then what is heavy. They run on every build before it takes the place of the last one, and by `npm run check`.
 */
import { sortFaults, type Fault } from '../model/faults.ts';
import { addresses } from './kept-addresses.ts';
import type { Check } from './check.ts';
import { data } from './data-files.ts';
import { fonts } from './fonts.ts';
import { frozen } from './frozen.ts';
import { headings } from './headings.ts';
import { ids } from './ids.ts';
import { images } from './images.ts';
import { links } from './links.ts';
import { metadata } from './metadata.ts';
import { notation } from './notation.ts';
import { policy } from './policy.ts';
import { requests } from './requests.ts';
import type { Site, SitePage } from './site.ts';
import { texts } from './texts.ts';
import { validHtml } from './valid-html.ts';
import { weights } from './weights.ts';

export const CHECKS: readonly Check[] = [
  texts,
  addresses,
  frozen,
  links,
  ids,
  data,
  notation,
  validHtml,
  headings,
  images,
  metadata,
  policy,
  requests,
  fonts,
  weights,
];

/** Faults of some pages of a site, each read once. */
export async function checkPages(site: Site, pages: readonly SitePage[]): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const page of pages) for (const { ofPage } of CHECKS) if (ofPage) faults.push(...(await ofPage(page, site)));
  return faults;
}

/** Faults that only the whole of a site shows. */
export const checkWhole = (site: Site): Fault[] => CHECKS.flatMap(({ ofSite }) => ofSite?.(site) ?? []);

/** Faults by file, with the folder of the site before each. */
export const inFolder = (folder: string, faults: readonly Fault[]): Fault[] =>
  sortFaults(faults.map((fault) => ({ ...fault, file: `${folder}/${fault.file}` })));

/** All faults of the site in a folder, by file. */
export async function checkSite(site: Site, folder: string): Promise<Fault[]> {
  return inFolder(folder, [...(await checkPages(site, site.pages)), ...checkWhole(site)]);
}
