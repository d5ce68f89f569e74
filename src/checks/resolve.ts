/** Whether an address leads to something in a built site. */
import type { Element } from 'hast';
import { nearest } from '../model/faults.ts';
import { FROZEN_FOLDER } from '../model/versions.ts';
import { attribute } from './html.ts';
import { pageAt, type Site, type SitePage } from './site.ts';
import { decoded } from '../model/decoded.ts';

/** What is wrong with an address, in words for a report. */
export interface Dead {
  expected: string;
  remedy: string;
}

/**
 * Looks an address up, as a browser on `page` would read it. Undefined where it is alive, or leads to another site:
 * what others publish is not in our hands.
 */
export function deadness(site: Site, address: string, page?: SitePage): Dead | undefined {
  // What is the same from every page is on most pages.
  if (!/^(?:\/|https?:)/.test(address)) return deadnessFrom(site, address, page);
  const known = alive.get(site) ?? new Set();
  alive.set(site, known);
  if (known.has(address)) return undefined;
  const dead = deadnessFrom(site, address, page);
  if (!dead) known.add(address);
  return dead;
}

/** Addresses that were found to lead somewhere. */
const alive = new WeakMap<Site, Set<string>>();

function deadnessFrom(site: Site, address: string, page?: SitePage): Dead | undefined {
  const here = new URL(page?.path ?? '', site.edition.site);
  const url = URL.parse(address, here);
  if (!url) return { expected: 'an address', remedy: 'Correct it.' };
  if (url.origin !== here.origin) return undefined;
  if (!url.href.startsWith(site.edition.site)) {
    // Beside a frozen copy stands the living site, which the copy cannot know.
    if (site.edition.living && url.href.startsWith(site.edition.living.site)) return undefined;
    return {
      expected: `an address below ${new URL(site.edition.site).pathname}, where the edition lies`,
      remedy: 'Begin it with the base path; what is written in the content as /glossary/ gets it by itself.',
    };
  }
  const path = decoded(url.pathname, decodeURI).slice(new URL(site.edition.site).pathname.length);
  const target = pageAt(site, path);
  if (path.startsWith(FROZEN_FOLDER) && site.files.has(path.replace(/\/$/, '/index.html'))) return undefined;
  if (!target && !site.files.has(path))
    return {
      expected: 'the address of a page or file of the site',
      remedy: remedyFrom(
        nearest(
          path,
          site.pages.map((candidate) => candidate.path),
        ),
      ),
    };
  const id = decoded(url.hash.slice(1));
  if (!target || id === '' || target.ids.has(id)) return undefined;
  return { expected: `an id of the page /${target.path}`, remedy: remedyFrom(nearest(id, target.ids)) };
}

const remedyFrom = (candidates: readonly string[]): string =>
  candidates.length > 0
    ? `Perhaps ${candidates.map((candidate) => candidate || 'the title page').join(' or ')} is meant; correct the link.`
    : 'Correct the link, or remove it.';

/** Where an element stands, for a report: the nearest id around it. Empty where there is none. */
export function place(page: SitePage, element: Element): string {
  const offset = element.position?.start.offset ?? 0;
  const around = page.elements
    .filter(({ position }) => (position?.start.offset ?? 0) <= offset && (position?.end.offset ?? 0) >= offset)
    .findLast((candidate) => attribute(candidate, 'id') !== undefined);
  return around ? `, in #${attribute(around, 'id') ?? ''}` : '';
}

/** An element as it opens, cut where it is long. */
export function opening(page: SitePage, { position, tagName }: Element): string {
  const start = position?.start.offset;
  if (start === undefined) return `<${tagName}>`;
  const tag = /^<[^>]*>/.exec(page.html.slice(start))?.[0] ?? `<${tagName}>`;
  return tag.length > 160 ? `${tag.slice(0, 160)}…` : tag;
}
