/** Turns pages that match into hits: passages, notes, entries and references, each by itself. */
import { plainText } from './excerpt.ts';
import type { PagefindData, PagefindSubResult } from './pagefind.ts';

/** What a hit can be, in words. */
export const KINDS = {
  passage: { one: 'Passage', all: 'the text' },
  note: { one: 'Note', all: 'the notes' },
  entry: { one: 'Glossary entry', all: 'the glossary' },
  reference: { one: 'Reference', all: 'the references' },
  event: { one: 'Event', all: 'the timeline' },
  place: { one: 'Place', all: 'the places' },
  relation: { one: 'Relation', all: 'the relations' },
  section: { one: 'Section', all: 'the headings' },
  page: { one: 'Page', all: 'the pages about the edition' },
} as const;
export type Kind = keyof typeof KINDS;
export const isKind = (name: string): name is Kind => Object.hasOwn(KINDS, name);

export interface Hit {
  title: string;
  /** Title of the chapter in which it stands; empty for what stands in a list of its kind. */
  page: string;
  url: string;
  kind: Kind;
  /** Escaped text with `<mark>`. */
  excerpt: string;
}

const PAGES: [ending: string, kind: Kind][] = [
  ['/glossary/', 'entry'],
  ['/references/', 'reference'],
  ['/notes/', 'note'],
  ['/timeline/', 'event'],
  ['/places/', 'place'],
  ['/relations/', 'relation'],
];

/** `/emergence/#p2.4` → `passage`, `/glossary/#lamp` → `entry`. */
export function kindOf(url: string): Kind {
  const [path = '', hash = ''] = url.split('#');
  if (!hash) return 'page';
  if (/^p\d/.test(hash)) return 'passage';
  if (hash.startsWith('note-')) return 'note';
  return PAGES.find(([ending]) => path.endsWith(ending))?.[1] ?? 'section';
}

/**
 * The hits of all pages, the fullest first. The engine asks for all words somewhere on a page; where a hit has them all
 * by itself, those that have only some are left out. For a word that the index lacks, the engine looks for ever shorter
 * beginnings of it, down to one letter; a hit has to share three letters.
 */
export function toHits(pages: readonly PagefindData[], words: string, kinds: readonly Kind[] = []): Hit[] {
  const wanted = searchWords(words);
  const found = pages
    .flatMap((page) => partsOf(page).map((part) => ({ page, part, kind: kindOf(part.url) })))
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ page, part, kind }) => ({
      hit: {
        title: plainText(part.title),
        page: chapterTitle(page, part, kind),
        url: part.url,
        kind,
        excerpt: part.excerpt,
      },
      coverage: coverage(page, part, wanted),
      score: (part.weighted_locations ?? []).reduce((sum, { balanced_score }) => sum + balanced_score, 0),
    }));
  const fullest = Math.max(0, ...found.map(({ coverage }) => coverage));
  return found
    .filter(({ coverage }) => coverage > 0 && (coverage === fullest || fullest < wanted.length))
    .sort((a, b) => b.coverage - a.coverage || b.score - a.score)
    .map(({ hit }) => hit);
}

/** A page that matches by its title alone has no parts: it is a hit itself. */
function partsOf(page: PagefindData): PagefindSubResult[] {
  if (page.sub_results.length > 0) return page.sub_results;
  return [{ title: page.meta['title'] ?? page.url, url: page.url, excerpt: page.excerpt }];
}

function chapterTitle({ meta, url }: PagefindData, part: PagefindSubResult, kind: Kind): string {
  const isInList = kind === 'page' || PAGES.some(([ending]) => url.endsWith(ending));
  const title = plainText(meta['title'] ?? '');
  return isInList || title === plainText(part.title) ? '' : title;
}

/** How many of the searched words a part has. Endings differ (`army`, `armies`), so the first letters decide. */
function coverage({ content }: PagefindData, { locations }: PagefindSubResult, wanted: readonly string[]): number {
  if (!content || !locations) return wanted.length;
  const all = content.split(/\s+/);
  const matched = locations.map((location) => simplify(all[location] ?? ''));
  return wanted.filter((word) => matched.some((match) => match.includes(word.slice(0, 3)))).length;
}

const searchWords = (words: string): string[] => [
  ...new Set(
    words
      .split(/[\s"]+/)
      .map(simplify)
      .filter(Boolean),
  ),
];
const simplify = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
