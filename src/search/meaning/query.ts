/** What is searched, as the address of the search page has it: `?q=lamp&kind=note&kind=entry&chapter=2&order=text`. */
import { CHAPTER_NUMBER, type ChapterNumber } from '../../model/passage-ref.ts';
import { isKind, type Kind } from './kinds.ts';

export interface SearchQuery {
  /** As typed. */
  words: string;
  /** Only these kinds; all where there is none. */
  kinds: Kind[];
  /** Only these chapters, by number. */
  chapters: ChapterNumber[];
  order: 'relevance' | 'text';
  /** `lines`: every occurrence as a line of a concordance. */
  view: 'passages' | 'lines';
}

const CHAPTER = new RegExp(`^${CHAPTER_NUMBER}$`);

/** Longer than any passage one would paste to find it. */
const MOST = 300;

/** Reads an address or a form. Spaces are evened out; control characters and whatever search does not know are dropped. */
export function parseQuery(entries: Iterable<[string, unknown]>): SearchQuery {
  const all = [...entries].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const values = (name: string): string[] => [
    ...new Set(all.filter(([key]) => key === name).map(([, value]) => value)),
  ];
  return {
    words: cleanWords(values('q').find((value) => value.trim()) ?? ''),
    kinds: values('kind').filter(isKind),
    chapters: values('chapter').filter((value) => CHAPTER.test(value)),
    order: values('order').includes('text') ? 'text' : 'relevance',
    view: values('view').includes('lines') ? 'lines' : 'passages',
  };
}

/** The query as an address has it, with its question mark; empty for an empty query. */
export function formatQuery({ words, kinds, chapters, order, view }: SearchQuery): string {
  const parameters = new URLSearchParams([
    ...(words ? [['q', words]] : []),
    ...kinds.map((kind) => ['kind', kind]),
    ...chapters.map((chapter) => ['chapter', chapter]),
    ...(order === 'text' ? [['order', order]] : []),
    ...(view === 'lines' ? [['view', view]] : []),
  ]);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** Whether there is anything to look for: a letter or a digit of any script. */
export const isSearchable = (words: string): boolean => /[\p{L}\p{N}]/u.test(words);

/** One line of at most 300 characters. */
export function cleanWords(text: string): string {
  const words = text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return words.slice(0, MOST).toWellFormed().trim();
}
