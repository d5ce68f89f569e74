/** What machines read of a page is complete: previews, search engines, reference managers. */
import { toString } from 'hast-util-to-string';
import type { Fault } from '../model/faults.ts';
import type { Check } from './check.ts';
import { newestAddress } from '../model/permalink.ts';
import { attribute } from './html.ts';
import type { Site, SitePage } from './site.ts';
import { words } from '../words/index.ts';

/** Names of `meta` elements by the pages that need them. */
const EVERY = ['viewport', 'description'];
const OWN = ['og:title', 'og:description', 'og:type', 'og:url', 'og:site_name'];
const TEXT = [
  ...['citation_title', 'citation_author', 'citation_publication_date', 'citation_public_url'],
  ...['DC.title', 'DC.creator', 'DC.date', 'DC.language', 'DC.rights', 'DC.identifier'],
];

export const metadata: Check = {
  holds: words.quality.holds.metadata,
  rules: ['metadata-is-complete', 'page-title-is-unique'],
  ofPage: (page, site) => [...faultsOf(site, page), ...sameTitle(site, page)],
};

function faultsOf({ edition }: Site, page: SitePage): Fault[] {
  const { file, path, elements } = page;
  const metas = new Map(
    elements
      .filter(({ tagName }) => tagName === 'meta')
      .map((meta) => [attribute(meta, 'name') ?? attribute(meta, 'property'), attribute(meta, 'content')]),
  );
  const card = path.endsWith('/embed/');
  const isText = !card && elements.some(({ properties }) => properties['dataPassage']);
  const wanted = isMoved(page) ? [] : [...EVERY, ...(card ? [] : OWN), ...(isText ? TEXT : [])];
  const missing = wanted.filter((name) => !metas.get(name)?.trim());
  if (!elements.some((element) => element.tagName === 'html' && attribute(element, 'lang')))
    missing.push('lang of html');
  if (!titleOf(page)) missing.push('title');
  const canonical = elements.find(({ properties }) => String(properties.rel) === 'canonical');
  const address = canonical && attribute(canonical, 'href');
  // A card and an old page name the page that they stand for.
  const expected = newestAddress(edition, new URL(path, edition.site).href);
  if (!address || (!card && !isMoved(page) && address !== expected)) missing.push(`canonical address ${expected}`);
  return missing.map((name) => ({
    file,
    rule: 'metadata-is-complete',
    expected: name,
    found: name.startsWith('canonical') && address ? address : 'nothing',
    remedy: 'Give the layout what it asks for; title and summary of a text stand in its front matter.',
  }));
}

/** Names of pages that were looked at, with their files. */
const named = new WeakMap<Site, Map<string, string>>();

/** Two pages of the same name are one page in a list of open windows, and in a search engine. */
function sameTitle(site: Site, page: SitePage): Fault[] {
  if (page.path.endsWith('/embed/') || isMoved(page)) return [];
  const names = named.get(site) ?? new Map<string, string>();
  named.set(site, names);
  const title = titleOf(page);
  const other = names.get(title);
  if (other === undefined || other === page.file) {
    names.set(title, page.file);
    return [];
  }
  return [
    {
      file: page.file,
      rule: 'page-title-is-unique',
      expected: 'a title that no other page has',
      found: `“${title}”, which ${other} has too`,
      remedy: 'Rename one of the two.',
    },
  ];
}

const titleOf = ({ elements }: SitePage): string => {
  const title = elements.find(({ tagName }) => tagName === 'title');
  return title ? toString(title).trim() : '';
};

const isMoved = ({ elements }: SitePage): boolean =>
  elements.some(({ properties }) => String(properties.httpEquiv) === 'refresh');
