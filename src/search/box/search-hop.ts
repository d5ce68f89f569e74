/**
 * What a search was about, kept for the one step from a result to its place in the text, so that the address stays clean
 * for copying. It lives in this tab alone, and the page it leads to takes it away.
 */
import type { Run } from '../meaning/runs.ts';

/** Under which it is kept. `search-box.ts` has the value once more: a module shared with it would be one more file for each
 * page, and the type keeps the two in step. */
export type HopKey = 'search-hop';
const KEY: HopKey = 'search-hop';

export interface SearchHop {
  /** Path and fragment of the result. */
  to: string;
  /** What was searched, as typed. */
  words: string;
  /** Runs of words that were found. */
  runs: readonly Run[];
}

/** A query with endings finds few forms; a pasted page should not fill the store. */
const MOST_RUNS = 60;

export function leaveHop(hop: SearchHop): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...hop, runs: hop.runs.slice(0, MOST_RUNS) }));
  } catch {
    // Where nothing is kept, the passage is shown without marks.
  }
}

/** Takes away what was left, if it was left for this address. */
export function takeHop(address: string): SearchHop | undefined {
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    const hop = parseHop(text);
    return hop?.to === address ? hop : undefined;
  } catch {
    return undefined;
  }
}

/** What was left; nothing where it is no hop. */
function parseHop(text: string | null): SearchHop | undefined {
  try {
    const hop = JSON.parse(text ?? 'null') as Partial<SearchHop> | null;
    const isHop = typeof hop?.to === 'string' && typeof hop.words === 'string' && Array.isArray(hop.runs);
    return isHop && hop.runs?.every(isRun) ? (hop as SearchHop) : undefined;
  } catch {
    return undefined;
  }
}

const isRun = (run: unknown): boolean =>
  Array.isArray(run) &&
  run.length > 0 &&
  run.every((forms) => Array.isArray(forms) && forms.every((form) => typeof form === 'string'));
