/**
 * The pages of the site that every edition has, beside its chapters, its passages and its own pages about itself: address,
 * title, where each is listed, what it may weigh. A page has its file in `pages/` and a row here; its address is then
 * `routes.<key>()`, and contents, ways in, sitemap, the page for what is missing and the budgets know it.
 */
import type { EntryKind } from '../schemas/entry.ts';

/** What of an edition decides which pages have something on them. */
interface Contents {
  entries: readonly { kind: EntryKind }[];
  references: readonly unknown[];
  notes: readonly unknown[];
  events: readonly unknown[];
  relations: readonly unknown[];
  claims: readonly unknown[];
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
  inSitemap?: false;
  /** Whether the page for what is missing proposes it. */
  whereMissing?: true;
  /** Its line among the ways in on the title page, which it has where there is something on it. */
  way?: {
    name?: string;
    count: (edition: Contents) => number;
    text: (count: string) => string;
    one: string;
    many?: string;
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
    title: 'References',
    listed: 'apparatus',
    whereMissing: true,
    way: {
      count: ({ references }) => references.length,
      one: 'work',
      text: (works) => `${works}, and how surely each is identified.`,
    },
    budget: 'list',
  },
  glossary: {
    path: 'glossary/',
    title: 'Glossary',
    listed: 'apparatus',
    whereMissing: true,
    way: {
      count: ({ entries }) => entries.length,
      one: 'entry',
      many: 'entries',
      text: (entries) => `${entries}: concepts, people, groups, places, events.`,
    },
    budget: 'list',
  },
  people: {
    path: 'people/',
    title: 'People',
    listed: 'apparatus',
    way: {
      name: 'Who is who',
      count: entriesOf('person'),
      one: 'person',
      many: 'people',
      text: (people) => `${people}, with dates and offices.`,
    },
    budget: 'list',
  },
  organizations: {
    path: 'organizations/',
    title: 'Organizations',
    listed: 'apparatus',
    way: {
      count: entriesOf('organization'),
      one: 'organization',
      text: (organizations) => `${organizations}, with the passages that name them.`,
    },
    budget: 'list',
  },
  notes: {
    path: 'notes/',
    title: 'Notes',
    listed: 'apparatus',
    whereMissing: true,
    way: {
      count: ({ notes }) => notes.length,
      one: 'note',
      text: (notes) => `${notes}: what the editors add, and why.`,
    },
    budget: 'list',
  },
  timeline: {
    path: 'timeline/',
    title: 'Timeline',
    listed: 'apparatus',
    whereMissing: true,
    way: {
      count: ({ events }) => events.length,
      one: 'event',
      text: (events) => `${events}, before and after the study.`,
    },
    budget: 'figure',
  },
  places: {
    path: 'places/',
    title: 'Places',
    listed: 'apparatus',
    way: {
      count: entriesOf('place'),
      one: 'place',
      text: (places) => `${places} on a map, and what each is in law.`,
    },
    budget: 'figure',
  },
  relations: {
    path: 'relations/',
    title: 'Relations',
    listed: 'apparatus',
    way: {
      count: ({ relations }) => relations.length,
      one: 'relation',
      text: (relations) => `${relations}: who stood how to whom, and when.`,
    },
    budget: 'figure',
  },
  evidence: {
    path: 'evidence/',
    title: 'Evidence',
    listed: 'apparatus',
    way: {
      count: ({ references }) => references.length,
      one: 'work',
      text: () => 'Which passage rests on which works, and which on none.',
    },
    budget: 'figure',
  },
  claims: {
    path: 'claims/',
    title: 'Claims',
    listed: 'apparatus',
    way: {
      count: ({ claims }) => claims.length,
      one: 'main claim',
      text: (claims) => `${claims}: how firmly the study makes each, and what has become of it.`,
    },
    budget: 'list',
  },
  search: {
    path: 'search/',
    title: 'Search',
    listed: 'apparatus',
    inSitemap: false,
    way: { count: () => 1, one: 'page', text: () => 'Text, notes and apparatus together.' },
    budget: 'search',
  },
  teach: {
    path: 'teach/',
    title: 'Teaching',
    listed: 'apparatus',
    way: {
      count: () => 1,
      one: 'page',
      text: () => 'References in a syllabus, a bibliography or an essay become links.',
    },
    budget: 'teach',
  },
  wordIndex: { path: 'search/index/', title: 'Word index', listed: 'nowhere', budget: 'list' },
  downloads: { path: 'downloads/', title: 'Downloads', listed: 'edition', budget: 'list' },
  quality: { path: 'quality/', title: 'Quality', listed: 'edition', budget: 'list' },
} as const satisfies Record<string, SitePage>;

/** The name of a page in the engine; `routes` has its address under it. */
export type PageKey = keyof typeof PAGES;

/** All rows with their keys, in their order. */
export const SITE_PAGES: readonly (SitePage & { key: PageKey })[] = (Object.keys(PAGES) as PageKey[]).map((key) => ({
  key,
  ...PAGES[key],
}));

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
const FOLDERS = ['404', 'api', 'fonts', 'index', 'oembed', 'p', 'pagefind'];

/** Addresses of the site's own pages and folders, which no chapter and no page about the edition may take. */
export const OWN_ADDRESSES: ReadonlySet<string> = new Set([
  ...SITE_PAGES.map(({ path }) => path.split('/')[0] ?? ''),
  ...FOLDERS,
]);

/** The page that introduces the edition; lists of emendations and abbreviations stand at its end. */
export const INTRODUCTION = 'the-edition';

/** Pages about the edition, which its editors write, and to which every page links. */
export const PAGES_ABOUT = ['about', 'cite', 'accessibility'] as const;
