/** The part of the search engine's interface that we use, and how it is loaded. */
import { trustScriptsIn } from './trusted-scripts.ts';

export interface PagefindSubResult {
  title: string;
  url: string;
  excerpt: string;
  /** Offsets of the hits in the words of the page. */
  locations?: number[];
  weighted_locations?: { balanced_score: number }[];
}

export interface PagefindData {
  url: string;
  excerpt: string;
  content?: string;
  meta: Record<string, string>;
  sub_results: PagefindSubResult[];
}

export interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  /** Every filter of the index with its values and how often each occurs. */
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    words: string,
    options: { filters: Record<string, { any: string[] }> },
  ): Promise<{ results: { data(): Promise<PagefindData> }[] } | null>;
}

/** Words of an excerpt: about three lines. */
const EXCERPT = 36;

/** Loads the engine from the folder of its index, such as `/pagefind/`. Throws where there is none. */
export async function loadPagefind(bundle: URL): Promise<Pagefind> {
  trustScriptsIn(bundle);
  const address = new URL('pagefind.js', bundle).href;
  const engine = (await import(/* @vite-ignore */ address)) as Pagefind;
  await engine.options({ excerptLength: EXCERPT });
  await engine.init();
  return engine;
}

/** Filters that the index knows, in its own form. What it does not know would empty every result. */
export function knownFilters(
  chosen: Record<string, string[]>,
  index: Record<string, Record<string, number>>,
): Record<string, { any: string[] }> {
  const known = Object.entries(chosen).map(
    ([name, values]) => [name, values.filter((value) => Object.hasOwn(index[name] ?? {}, value))] as const,
  );
  return Object.fromEntries(known.filter(([, values]) => values.length > 0).map(([name, any]) => [name, { any }]));
}
