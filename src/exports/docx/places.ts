/** What has a place of its own in the file, as bookmarks: links lead to them where the file holds what they lead to. */
import { createHash } from 'node:crypto';
import { entryAnchor, referenceAnchor } from '../../model/addresses.ts';
import { passageId } from '../../model/passage-ref.ts';
import type { Edition } from '../../model/types.ts';

/** Characters that the name of a bookmark may have (ECMA-376, 17.13.6.2). */
const LONGEST = 40;

/** The name of a bookmark for an id of the web: the same where it is not too long. */
export const bookmarkName = (id: string): string =>
  id.length <= LONGEST
    ? id
    : `${id.slice(0, LONGEST - 9)}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;

/** A section; its id is unique in its chapter only. */
export const sectionBookmark = (slug: string, id: string): string => bookmarkName(`${slug}.${id}`);

/**
 * Absolute addresses of the site, and anchors of works and entries (`#ref-ames-1899`) wherever they stand; with the bookmarks
 * at which the file has what stands there.
 */
export function bookmarksOf({ chapters, entries, references, routes, site }: Edition): ReadonlyMap<string, string> {
  const web = (url: string): string => new URL(url, site).href;
  return new Map([
    ...chapters.flatMap(({ slug, url, sections, passages }): [string, string][] => [
      [web(url), bookmarkName(slug)],
      ...sections.map((section): [string, string] => [web(section.url), sectionBookmark(slug, section.id)]),
      ...passages.flatMap((passage): [string, string][] => [
        [web(passage.url), bookmarkName(passageId(passage.ref))],
        [web(routes.passagePage(passage.ref)), bookmarkName(passageId(passage.ref))],
      ]),
    ]),
    ...entries.flatMap(({ url, id }) => underBoth(web(url), entryAnchor(id))),
    ...references.flatMap(({ url, id }) => underBoth(web(url), referenceAnchor(id))),
  ]);
}

const underBoth = (address: string, anchor: string): [string, string][] => [
  [address, bookmarkName(anchor)],
  [`#${anchor}`, bookmarkName(anchor)],
];
