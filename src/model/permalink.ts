/** The addresses under which passages are cited. */
import type { Edition, Passage } from './types.ts';

/** Absolute address of a passage's own page, host and base path included. */
export function passagePermalink(edition: Pick<Edition, 'site' | 'routes'>, { ref }: Pick<Passage, 'ref'>): string {
  return absolute(edition, edition.routes.passagePage(ref));
}

/** An address of the site with its host. */
export const absolute = ({ site }: Pick<Edition, 'site'>, url: string): string => new URL(url, site).href;

/** The address of the same page on the living site, which is its own unless the site is a frozen copy. */
export const newestAddress = ({ site, living }: Pick<Edition, 'site' | 'living'>, address: string): string =>
  living ? `${living.site}${address.slice(site.length)}` : address;
