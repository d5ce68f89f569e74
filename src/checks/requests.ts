/** A page asks its own host alone: whatever it loads by itself is a file of the site. */
import { toString } from 'hast-util-to-string';
import { attribute } from './html.ts';
import type { Check } from './check.ts';
import { opening } from './resolve.ts';
import { textOf, type Site, type SitePage } from './site.ts';
import type { Fault } from '../model/faults.ts';
import { words } from '../words/index.ts';

/** Links that a browser follows by itself; others are read by machines or followed by readers. */
const LOADING = new Set([
  'stylesheet',
  'icon',
  'preload',
  'modulepreload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
  'manifest',
]);
/** Links and forms lead readers away, which is their choice. */
const FOLLOWED = new Set(['a', 'area', 'form', 'blockquote', 'q', 'cite']);

export const requests: Check = {
  holds: words.quality.holds.requests,
  rules: ['page-asks-own-host'],
  ofPage: (page, site) => [...faultsOf(page, site), ...ofStyleIn(page, site)],
  ofSite: (site) =>
    [...site.files.keys()].filter((file) => file.endsWith('.css')).flatMap((file) => ofStyle(site, file)),
};

function faultsOf(page: SitePage, site: Site): Fault[] {
  return page.elements
    .filter((element) => {
      const { tagName } = element;
      if (FOLLOWED.has(tagName)) return false;
      if (tagName === 'link' && !(attribute(element, 'rel') ?? '').split(' ').some((rel) => LOADING.has(rel)))
        return false;
      const sources = ['src', 'href', 'data', 'poster', 'srcSet', 'ping'].flatMap((name) =>
        (attribute(element, name) ?? '').split(/\s*,\s*|\s+/),
      );
      return sources.some((source) => isForeign(site, source));
    })
    .map((element) => fault(page.file, opening(page, element)));
}

/** The style that stands in a page. */
const ofStyleIn = ({ file, elements }: SitePage, site: Site): Fault[] =>
  elements.filter(({ tagName }) => tagName === 'style').flatMap((style) => ofText(site, file, toString(style)));

const ofStyle = (site: Site, file: string): Fault[] => ofText(site, file, textOf(site, file));

const ofText = (site: Site, file: string, css: string): Fault[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)]
    .map(([, url, imported]) => url ?? imported ?? '')
    .filter((address) => isForeign(site, address))
    .map((address) => fault(file, address));

/** Whether an address is one of another host. Data addresses are nobody's, and the policy of pages forbids them. */
function isForeign({ edition }: Site, address: string): boolean {
  if (!/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address)) return false;
  const home = new URL(edition.site);
  return URL.parse(address, home)?.origin !== home.origin;
}

const fault = (file: string, found: string): Fault => ({
  file,
  rule: 'page-asks-own-host',
  expected: 'files of the site itself',
  found,
  remedy: 'Bring the file into the project, or lead to it with a link.',
});
