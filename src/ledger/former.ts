/**
 * What stands on a page for addresses that it had once: an empty element with the old id at the new place, and at the end
 * of the page a line that says what became of it, where the place is on another page or nothing takes its place.
 */
import { words } from '../words/index.ts';
import { say } from '../words/say.ts';
import type { AddressKind } from '../schemas/permalinks.ts';
import { chapterByNumber, chapterBySlug, passageInChapter } from '../model/chapter-lookup.ts';
import { parsePassageRef, passageId } from '../model/passage-ref.ts';
import { printedName, splitSectionKey } from '../model/ledger-key.ts';
import { reviewAnchor, sourceAnchor } from '../model/addresses.ts';
import { OWN_ADDRESSES } from '../model/pages.ts';
import type { Chapter, Edition, Redirect, Withdrawn } from '../model/types.ts';

/** The part of the Edition that decides. */
export type EditionAddresses = Pick<
  Edition,
  'routes' | 'chapters' | 'references' | 'entries' | 'notes' | 'pages' | 'redirects' | 'withdrawn'
>;

/** A line about an address at which nothing stands any more. */
export interface FormerLine {
  /** The id that it had. */
  id: string;
  /** How readers know it: `2.9`, or its id. */
  name: string;
  /** Where it stands now; absent for what was withdrawn. */
  to?: {
    name: string;
    url: string;
    /** The old id at the new place, where a script says what happened; the place itself where it lacks that id. */
    via: string;
  };
  reason?: string;
  /** Version of the edition that first lacked it. */
  version?: string;
}

/** An old page: it leads on, or it says what became of it. */
export interface FormerPage {
  /** From the root of the site, without slashes at its ends: `p/2.9`. */
  path: string;
  title: string;
  /** What stands above the lines, where the title says more. */
  heading?: string;
  /** Where it leads now, with its base path. */
  to?: string;
  lines: FormerLine[];
}

/** The id that an address has on its page; empty for a chapter, which is a page. */
export function idOfAddress(kind: AddressKind, key: string): string {
  if (kind === 'passages') return passageId(key);
  if (kind === 'chapters') return '';
  if (kind === 'sources') return sourceAnchor(key);
  if (kind === 'reviews') return reviewAnchor(key);
  return kind === 'sections' ? splitSectionKey(key).id : key;
}

/** How readers know what has an address now. */
export function nameOfAddress(edition: EditionAddresses, kind: AddressKind, key: string): string {
  const { slug, id } = splitSectionKey(key);
  const names: Record<AddressKind, () => string | undefined> = {
    passages: () => key,
    sections: () => chapterBySlug(edition, slug)?.sections.find((s) => s.id === id)?.title ?? id,
    references: () => edition.references.find((reference) => reference.id === key)?.label,
    glossary: () => edition.entries.find((entry) => entry.id === key)?.term,
    notes: () => key,
    chapters: () => chapterBySlug(edition, key)?.title,
    claims: () => key,
    checks: () => key,
    emendations: () => key,
    sources: () => key,
    reviews: () => key,
    corrections: () => key,
  };
  return printedName(kind, names[kind]() ?? key);
}

/** Where something of the edition stands. */
export function urlOfAddress(edition: EditionAddresses, kind: AddressKind, key: string): string {
  const { routes } = edition;
  switch (kind) {
    case 'passages':
      return passageInChapter(edition, key)?.passage.url ?? routes.passagePage(key);
    case 'sections': {
      const { slug, id } = splitSectionKey(key);
      return routes.section(slug, id);
    }
    case 'references':
      return routes.reference(key);
    case 'glossary':
      return routes.entry(key);
    case 'notes':
      return routes.note(key);
    case 'chapters':
      return routes.chapter(key);
    case 'claims':
      return routes.claim(key);
    case 'checks':
      return routes.sourceCheck(key);
    case 'emendations':
      return routes.emendation(key);
    case 'sources':
      return routes.editorsSource(key);
    case 'reviews':
      return routes.review(key);
    case 'corrections':
      return routes.correction(key);
  }
}

/** Kinds whose things stand in one list, on a page of their own. */
export type ListedKind = Exclude<AddressKind, 'passages' | 'sections' | 'chapters'>;

/** The lines at the end of a list. */
export function formerLinesOfList(edition: EditionAddresses, kind: ListedKind): FormerLine[] {
  return edition.withdrawn.filter((address) => address.kind === kind).map(withdrawnLine);
}

/** The lines at the end of a chapter. */
export function formerLinesOfChapter(edition: EditionAddresses, chapter: Chapter): FormerLine[] {
  const isHere = (kind: AddressKind, key: string): boolean => chapterOf(edition, kind, key)?.slug === chapter.slug;
  const moved = edition.redirects
    .filter(({ kind, from, to }) => isHere(kind, from) && slugNow(edition, kind, to) !== chapter.slug)
    .map((redirect) => movedLine(edition, redirect));
  const withdrawn = edition.withdrawn.filter(({ kind, key }) => isHere(kind, key)).map(withdrawnLine);
  const taken = new Set([
    ...chapter.passages.map(({ ref }) => passageId(ref)),
    ...chapter.sections.map(({ id }) => id),
    ...edition.redirects
      .filter(({ kind, to }) => slugNow(edition, kind, to) === chapter.slug)
      .map(({ kind, from }) => idOfAddress(kind, from)),
  ]);
  return [...moved, ...withdrawn].filter(({ id }) => !taken.has(id) && taken.add(id));
}

/** Old pages of chapters whose address has changed, and of passages that have moved or were withdrawn. */
export function formerPages(edition: EditionAddresses): FormerPage[] {
  const slugs = [...edition.redirects.map(({ kind, from }) => ({ kind, key: from })), ...edition.withdrawn]
    .filter(({ kind }) => kind === 'sections' || kind === 'chapters')
    .map(({ kind, key }) => slugOf(kind, key))
    .filter((slug) => !isTaken(edition, slug));
  return [
    ...[...new Set(slugs)].map((slug): FormerPage => {
      const to = heirOf(edition, slug);
      return {
        path: slug,
        title: to ? to.title : say(words.address.withdrawnTitle, { name: formerChapterName(edition, slug) }),
        ...(to ? { to: to.url } : { heading: words.address.withdrawnHeading }),
        lines: edition.withdrawn
          .filter(({ kind, key }) => (kind === 'sections' || kind === 'chapters') && slugOf(kind, key) === slug)
          .map(withdrawnLine),
      };
    }),
    ...edition.redirects.filter(isPassage).flatMap(({ from, to }): FormerPage[] => [
      {
        path: `p/${from}`,
        title: say(words.address.passage, { ref: to }),
        to: edition.routes.passagePage(to),
        lines: [],
      },
      {
        path: `p/${from}/embed`,
        title: say(words.address.passage, { ref: to }),
        to: edition.routes.passageFile(to, 'embed/'),
        lines: [],
      },
    ]),
    ...edition.withdrawn.filter(isPassage).flatMap((address): FormerPage[] =>
      [`p/${address.key}`, `p/${address.key}/embed`].map((path) => ({
        path,
        title: say(words.address.passage, { ref: address.key }),
        lines: [withdrawnLine(address)],
      })),
    ),
  ];
}

/** `2.9 was withdrawn in 1.1.0: its claim stands in 2.8`, without the version where the ledger lacks it. */
export function withdrawnWords({ name, version, reason = '' }: FormerLine): string {
  return version === undefined
    ? say(words.address.withdrawn, { name, reason })
    : say(words.address.withdrawnIn, { name, version, reason });
}

const isPassage = ({ kind }: { kind: AddressKind }): boolean => kind === 'passages';

function movedLine(edition: EditionAddresses, redirect: Redirect): FormerLine {
  const { kind, from, name, to } = redirect;
  const id = idOfAddress(kind, from);
  const url = urlOfAddress(edition, kind, to);
  const via = hasAlias(edition, redirect) ? url.replace(/#.*$/, `#${id}`) : url;
  return { id, name: printedName(kind, name), to: { name: nameOfAddress(edition, kind, to), url, via } };
}

/** Whether the old id stands at the new place: not if something else has it there. */
function hasAlias(edition: EditionAddresses, { kind, from, to }: Redirect): boolean {
  if (kind !== 'sections') return true;
  const { id } = splitSectionKey(from);
  const { slug } = splitSectionKey(to);
  const others = edition.redirects.filter(
    (other) => other.kind === kind && splitSectionKey(other.from).id === id && splitSectionKey(other.to).slug === slug,
  );
  return others.length === 1 && !chapterBySlug(edition, slug)?.sections.some((s) => s.id === id);
}

const withdrawnLine = ({ kind, key, name, reason, version }: Withdrawn): FormerLine => ({
  // A chapter's own page had no id for it.
  id: idOfAddress(kind, key) || key,
  name: printedName(kind, name),
  reason,
  ...(version !== undefined && { version }),
});

/** Slug of the chapter in which something stands; `undefined` for what stands in a list. */
function slugNow(edition: EditionAddresses, kind: AddressKind, key: string): string | undefined {
  if (kind === 'sections') return splitSectionKey(key).slug;
  if (kind !== 'passages') return undefined;
  return passageInChapter(edition, key)?.chapter.slug;
}

/** The chapter on whose page one looks for something that is gone: the one with its number, or with its slug. */
function chapterOf(edition: EditionAddresses, kind: AddressKind, key: string): Chapter | undefined {
  if (kind === 'passages') {
    const number = parsePassageRef(key)?.chapter;
    return number === undefined ? undefined : chapterByNumber(edition, number);
  }
  if (kind !== 'sections') return undefined;
  const { slug } = splitSectionKey(key);
  return chapterBySlug(edition, slug) ?? heirOf(edition, slug);
}

/** How readers knew a chapter that is gone: its title, or its address. */
const formerChapterName = ({ withdrawn }: EditionAddresses, slug: string): string =>
  withdrawn.find(({ kind, key }) => kind === 'chapters' && key === slug)?.name ?? slug;

/** Slug of the chapter that an address of a section or a chapter names. */
const slugOf = (kind: AddressKind, key: string): string => (kind === 'sections' ? splitSectionKey(key).slug : key);

/** The chapter to which one that is gone has moved; else the one that has most of its sections. */
function heirOf(edition: EditionAddresses, slug: string): Chapter | undefined {
  const own = edition.redirects.find(({ kind, from }) => kind === 'chapters' && from === slug);
  if (own) return chapterBySlug(edition, own.to);
  const counts = new Map<string, number>();
  for (const { kind, from, to } of edition.redirects) {
    if (kind !== 'sections' || splitSectionKey(from).slug !== slug) continue;
    const heir = splitSectionKey(to).slug;
    counts.set(heir, (counts.get(heir) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first && chapterBySlug(edition, first[0]);
}

/** Whether a page of the edition has this address. */
const isTaken = ({ chapters, pages }: EditionAddresses, slug: string): boolean =>
  OWN_ADDRESSES.has(slug) || [...chapters, ...pages].some((page) => page.slug === slug);
