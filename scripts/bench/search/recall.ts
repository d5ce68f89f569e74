/** Whether search finds everything that has exactly the words of a query, against what the pages say. */
import type { OpenIndex } from './open-index.ts';
import { words, type Unit } from './truth.ts';

export interface Recall {
  queries: number;
  /** Places that have the words, and those of them that were found. */
  places: number;
  found: number;
  /** `“lamp” in /the-harbour/#p2.4` */
  missed: string[];
}

/** Every word of the units, each as a query of its own. */
export const everyWord = (units: readonly Unit[]): string[] =>
  [...new Set(units.flatMap(({ text }) => words(text)))].toSorted();

/** `count` runs of two to five words from the units, always the same ones. */
export function somePhrases(units: readonly Unit[], count: number): string[] {
  let seed = 1;
  // A small generator of numbers (Park and Miller), so that every run asks the same.
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const texts = units.map(({ text }) => words(text)).filter((all) => all.length > 1);
  return Array.from({ length: count }, () => {
    const all = texts[next(texts.length)] ?? [];
    const length = 2 + next(4);
    const start = next(Math.max(1, all.length - length));
    return all.slice(start, start + length).join(' ');
  });
}

/** Asks each query and compares what comes with the places where its words stand one after another. */
export async function recallOf(
  { find, knowledge }: Pick<OpenIndex, 'find' | 'knowledge'>,
  units: readonly Unit[],
  queries: readonly { typed: string; words: string }[],
): Promise<Recall> {
  const recall: Recall = { queries: queries.length, places: 0, found: 0, missed: [] };
  const texts = units.map(({ url, text }) => ({ url, text: ` ${words(text).join(' ')} ` }));
  for (const query of queries) {
    const { hits } = await find(query.typed);
    const found = new Set(hits.filter(({ full }) => full).map(({ record }) => knowledge.records[record]?.url));
    const places = texts.filter(({ text }) => text.includes(` ${query.words} `)).map(({ url }) => url);
    for (const url of new Set(places)) {
      recall.places++;
      if (found.has(url)) recall.found++;
      else recall.missed.push(`“${query.typed}” in ${url}`);
    }
  }
  return recall;
}
