/**
 * The pages of the site that every edition has, beside its chapters, its passages and its own pages about itself: address,
 * title, where each is listed, what it may weigh. A page has its file in `pages/` and a row here; its address is then
 * `routes.<key>()`, and contents, ways in, sitemap, the page for what is missing and the budgets know it.
 */
import type { EntryKind } from '../schemas/entry.ts';
import { words } from '../words/index.ts';
import type { Message } from '../words/message.ts';

/** What of an edition decides which pages have something on them. */
interface Contents {
  entries: readonly { kind: EntryKind }[];
  references: readonly unknown[];
  notes: readonly unknown[];
  events: readonly unknown[];
  relations: readonly unknown[];
  claims: readonly unknown[];
  figures: readonly unknown[];
  corrections: readonly unknown[];
}

/** One row of the table. */
export interface SitePage {
  /** Below the base path, with a slash at its end. */
  path: string;
  /** As links to it call it. */
  title: string;
  /** Where the contents and the sitemap list it: with the apparatus, after the pages about the edition, or not at all. */
  listed: 'apparatus' | 'edition' | 'nowhere';
  /** Whether search engines should find it; they find what is listed, unless this says otherwise. */
  inSitemap?: boolean;
  /** Whether the page for what is missing proposes it. */
  whereMissing?: true;
  /** Its line among the ways in on the title page, which it has where there is something on it. */
  way?: {
    name?: string;
    count: (edition: Contents) => number;
    text: Message;
  };
  /** Which budget it has: `checks/budgets.ts`. */
  budget: 'list' | 'figure' | 'search' | 'teach';
}

const entriesOf =
  (wanted: EntryKind) =>
  ({ entries }: Contents): number =>
    entries.filter(({ kind }) => kind === wanted).length;

export const PAGES = {
  references: {
    path: 'references/',
    title: words.pages.titles.references,
    listed: 'apparatus',
    whereMissing: true,
    way: {
      count: ({ references }) => references.length,
      text: words.pages.ways.references,
    },
    budget: 'list',
  },
  glossary: {
    path: 'glossary/',
    title: words.pages.titles.glossary,
    listed: 'apparatus',
    whereMissing: true,
    way: {
      count: ({ entries }) => entries.length,
      text: words.pages.ways.glossary,
    },
    budget: 'list',
  },
  people: {
    path: 'people/',
    title: words.pages.titles.people,
    listed: 'apparatus',
    way: {
      name: words.pages.whoIsWho,
      count: entriesOf('person'),
      text: words.pages.ways.people,
    },
    budget: 'list',
  },
  organizations: {
    path: 'organizations/',
    title: words.pages.titles.organizations,
    listed: 'apparatus',
    way: {
      count: entriesOf('organization'),
      text: words.pages.ways.organizations,
    },
    budget: 'list',
  },
  notes: {
    path: 'notes/',
    title: words.pages.titles.notes,
    listed: 'apparatus',
    whereMissing: true,
    way: {
      count: ({ notes }) => notes.length,
      text: words.pages.ways.notes,
    },
    budget: 'list',
  },
  timeline: {
    path: 'timeline/',
    title: words.pages.titles.timeline,
    listed: 'apparatus',
    whereMissing: true,
    way: {
      count: ({ events }) => events.length,
      text: words.pages.ways.timeline,
    },
    budget: 'figure',
  },
  places: {
    path: 'places/',
    title: words.pages.titles.places,
    listed: 'apparatus',
    way: {
      count: entriesOf('place'),
      text: words.pages.ways.places,
    },
    budget: 'figure',
  },
  relations: {
    path: 'relations/',
    title: words.pages.titles.relations,
    listed: 'apparatus',
    way: {
      count: ({ relations }) => relations.length,
      text: words.pages.ways.relations,
    },
    budget: 'figure',
  },
  evidence: {
    path: 'evidence/',
    title: words.pages.titles.evidence,
    listed: 'apparatus',
    way: {
      count: ({ references }) => references.length,
      text: words.pages.ways.evidence,
    },
    budget: 'figure',
  },
  claims: {
    path: 'claims/',
    title: words.pages.titles.claims,
    listed: 'apparatus',
    way: {
      count: ({ claims }) => claims.length,
      text: words.pages.ways.claims,
    },
    budget: 'list',
  },
  figures: {
    path: 'figures/',
    title: words.pages.titles.figures,
    listed: 'apparatus',
    way: {
      count: ({ figures }) => figures.length,
      text: words.pages.ways.figures,
    },
    budget: 'list',
  },
  errata: {
    path: 'errata/',
    title: words.pages.titles.errata,
    listed: 'apparatus',
    way: {
      count: ({ corrections }) => corrections.length,
      text: words.pages.ways.errata,
    },
    budget: 'list',
  },
  search: {
    path: 'search/',
    title: words.pages.titles.search,
    listed: 'apparatus',
    inSitemap: false,
    way: { count: () => 1, text: words.pages.ways.search },
    budget: 'search',
  },
  teach: {
    path: 'teach/',
    title: words.pages.titles.teach,
    listed: 'apparatus',
    way: {
      count: () => 1,
      text: words.pages.ways.teach,
    },
    budget: 'teach',
  },
  teachHelp: {
    path: 'teach/help/',
    title: words.pages.titles.teachHelp,
    listed: 'nowhere',
    inSitemap: true,
    budget: 'list',
  },
  wordIndex: { path: 'search/index/', title: words.pages.titles.wordIndex, listed: 'nowhere', budget: 'list' },
  downloads: { path: 'downloads/', title: words.pages.titles.downloads, listed: 'edition', budget: 'list' },
  data: { path: 'data/', title: words.pages.titles.data, listed: 'edition', budget: 'list' },
  myNotes: {
    path: 'my-notes/',
    title: words.pages.titles.myNotes,
    listed: 'edition',
    inSitemap: false,
    budget: 'list',
  },
  versions: { path: 'versions/', title: words.pages.titles.versions, listed: 'edition', budget: 'list' },
  quality: { path: 'quality/', title: words.pages.titles.quality, listed: 'edition', budget: 'list' },
} as const satisfies Record<string, SitePage>;

/** The name of a page in the engine; `routes` has its address under it. */
export type PageKey = keyof typeof PAGES;

/** All rows with their keys, in their order. */
export const SITE_PAGES: readonly (SitePage & { key: PageKey })[] = (Object.keys(PAGES) as PageKey[]).map((key) => ({
  key,
  ...PAGES[key],
}));

/** The pages on which the edition has nothing, which its site lacks. */
export const pagesWithoutContent = (edition: Contents): SitePage[] =>
  SITE_PAGES.filter(({ way }) => way?.count(edition) === 0);

/** The pages of a list on which the edition has something. */
export const pagesWithContent = (edition: Contents, listed: SitePage['listed']): (SitePage & { key: PageKey })[] =>
  SITE_PAGES.filter((page) => page.listed === listed && (page.way?.count(edition) ?? 1) > 0);

/** The same as links. */
export const pagesListed = (
  edition: Contents & { routes: Record<PageKey, () => string> },
  listed: SitePage['listed'],
): { url: string; name: string }[] =>
  pagesWithContent(edition, listed).map(({ key, title }) => ({ url: edition.routes[key](), name: title }));

/** Names of other files and folders of the site, which are no pages: no chapter may take them either. */
const FOLDERS = ['404', 'api', 'fonts', 'index', 'media', 'oembed', 'p', 'pagefind', 'v'];

/** Addresses of the site's own pages and folders, which no chapter and no page about the edition may take. */
export const OWN_ADDRESSES: ReadonlySet<string> = new Set([
  ...SITE_PAGES.map(({ path }) => path.split('/')[0] ?? ''),
  ...FOLDERS,
]);

/** The page that introduces the edition; lists of emendations and abbreviations stand at its end. */
export const INTRODUCTION = 'the-edition';

/** Pages about the edition, which its editors write, and to which every page links. */
export const PAGES_ABOUT = ['about', 'cite', 'accessibility'] as const;
