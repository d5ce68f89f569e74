/**
 * Every address of the site. All start with `base`, which begins and ends with a slash (`/` or `/editions/lamps/`).
 * Addresses are for ever: contract "Addresses".
 */

/** `BASE_PATH` in the form every address starts with: `editions/lamps` → `/editions/lamps/`. */
export function normalizeBase(path: string | undefined): string {
  const inner = (path ?? '').split('/').filter(Boolean).join('/');
  return inner ? `/${inner}/` : '/';
}

/** The addresses under a base path. */
export function routesUnder(base: string) {
  const page = (path: string) => `${base}${path}`;
  return {
    home: () => base,
    chapter: (slug: string) => page(`${slug}/`),
    section: (slug: string, id: string) => page(`${slug}/#${id}`),
    passage: (slug: string, ref: string) => page(`${slug}/#p${ref}`),
    references: () => page('references/'),
    reference: (id: string) => page(`references/#${id}`),
    glossary: () => page('glossary/'),
    entry: (id: string) => page(`glossary/#${id}`),
    people: () => page('people/'),
    organizations: () => page('organizations/'),
    notes: () => page('notes/'),
    note: (id: string) => page(`notes/#${id}`),
    timeline: () => page('timeline/'),
    event: (id: string) => page(`timeline/#${id}`),
    places: () => page('places/'),
    relations: () => page('relations/'),
    relation: (id: string) => page(`relations/#${id}`),
    evidence: () => page('evidence/'),
    sourceCheck: (id: string) => page(`evidence/#${id}`),
    claims: () => page('claims/'),
    claim: (id: string) => page(`claims/#${id}`),
    emendation: (id: string) => page(`${INTRODUCTION}/#${id}`),
    search: () => page('search/'),
    wordIndex: () => page('search/index/'),
    quality: () => page('quality/'),
    pageAbout: (slug: string) => page(`${slug}/`),
    /** The passage's own page, under whose address it is cited. */
    passagePage: (ref: string) => page(`p/${ref}/`),
    /** What belongs to it: `embed/`, `qr.svg`, `cite.bib`. */
    passageFile: (ref: string, name: string) => page(`p/${ref}/${name}`),
    oembed: (ref: string) => page(`oembed/${ref}.json`),
    sitemap: () => page('sitemap.xml'),
    feed: () => page('feed.xml'),
    api: (name: string) => page(`api/${name}.json`),
    asset: (path: string) => page(path),
  };
}
export type Routes = ReturnType<typeof routesUnder>;

/** Addresses of the site's own pages and folders, which no chapter and no page about the edition may take. */
export const OWN_ADDRESSES: ReadonlySet<string> = new Set(
  '404 api claims downloads evidence fonts glossary index notes oembed organizations p pagefind people places quality references relations search teach timeline'.split(
    ' ',
  ),
);

/** The page that introduces the edition; lists of emendations and abbreviations stand at its end. */
export const INTRODUCTION = 'the-edition';

/** Pages about the edition to which every page links. */
export const PAGES_ABOUT = ['about', 'cite', 'accessibility'] as const;

/** Ids on a chapter page, to which its own links lead. */
export const referenceAnchor = (id: string): string => `ref-${id}`;
export const entryAnchor = (id: string): string => `term-${id}`;
export const noteAnchor = (id: string): string => `note-${id}`;
