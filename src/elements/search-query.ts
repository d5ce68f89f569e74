/** What is searched: words and filters, as the address of the search page has them: `?q=lamp&kind=note&kind=entry`. */

export interface SearchQuery {
  words: string;
  /** Chosen values by the name of their filter. */
  filters: Record<string, string[]>;
}

/** Longer than any passage one would paste to find it. */
const MOST = 300;

/** Reads an address or a form. Spaces are evened out, control characters and empty values dropped. */
export function parseQuery(entries: Iterable<[string, unknown]>): SearchQuery {
  const query: SearchQuery = { words: '', filters: {} };
  const filters = new Map<string, string[]>();
  for (const [name, value] of entries) {
    if (typeof value !== 'string') continue;
    if (name === 'q') query.words ||= cleanWords(value);
    else if (value && !filters.get(name)?.includes(value)) filters.set(name, [...(filters.get(name) ?? []), value]);
  }
  query.filters = Object.fromEntries(filters);
  return query;
}

/** The query as an address has it, with its question mark; empty for an empty query. */
export function formatQuery({ words, filters }: SearchQuery): string {
  const parameters = new URLSearchParams(words ? { q: words } : {});
  for (const [name, values] of Object.entries(filters)) for (const value of values) parameters.append(name, value);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** Whether there is anything to look for: a letter or a digit of any script. */
export const isSearchable = ({ words }: SearchQuery): boolean => /[\p{L}\p{N}]/u.test(words);

function cleanWords(text: string): string {
  const words = text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return words.slice(0, MOST).toWellFormed().trim();
}
