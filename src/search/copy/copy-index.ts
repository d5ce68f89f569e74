/**
 * The full-text index of a copy on a disk, in place of Pagefind, whose files a page from a disk may not fetch: MiniSearch says
 * which records have the words, and the texts, where. What a query means and how results are ordered is the site's own.
 */
import MiniSearch, { type Options } from 'minisearch';
import type { SearchData } from '../meaning/knowledge.ts';
import type { Pagefind } from '../meaning/pagefind.ts';
import { wordsOf } from '../meaning/text.ts';

/** The stem of a word, as search compares words. */
export type Stem = (word: string) => string;

interface Text {
  id: number;
  text: string;
}

const optionsWith = (stem: Stem): Options<Text> => ({ fields: ['text'], tokenize: wordsOf, processTerm: stem });

/** The index of the texts of all records, as `copyIndex` takes it. */
export function indexOfTexts(texts: readonly string[], stem: Stem): string {
  const index = new MiniSearch<Text>(optionsWith(stem));
  index.addAll(texts.map((text, id) => ({ id, text })));
  return JSON.stringify(index);
}

/** Answers as Pagefind does: a run of words in quotation marks, in any inflection, with all its places in each record. */
export function copyIndex(json: string, texts: readonly string[], { records }: SearchData, stem: Stem): Pagefind {
  const index = MiniSearch.loadJSON<Text>(json, optionsWith(stem));
  const read = new Map<number, string[]>();
  const stemsOf = (record: number): string[] => {
    const stems = read.get(record) ?? wordsOf(texts[record] ?? '').map(stem);
    read.set(record, stems);
    return stems;
  };
  return {
    search: (quoted) => {
      const run = wordsOf(quoted).map(stem);
      const results = index.search(quoted, { combineWith: 'AND' }).flatMap(({ id }) => {
        const places = placesOf(run, stemsOf(id as number));
        return places.length > 0 ? [{ id: records[id as number]?.id ?? '', words: places }] : [];
      });
      return Promise.resolve({ results });
    },
  };
}

/** Where a run begins in a text. */
const placesOf = ([first, ...rest]: readonly string[], text: readonly string[]): number[] =>
  text.flatMap((stem, at) => (stem === first && rest.every((word, next) => text[at + next + 1] === word) ? [at] : []));
