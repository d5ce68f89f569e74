/** Counting words, so that none of a source is lost in silence. */

/** How often each word occurs. */
export type Tally = ReadonlyMap<string, number>;

/** Signs that are in no word and stand in none: hyphens that show at the end of a line only, spaces of no width. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff\p{Cc}\p{Co}\p{Cs}]/gu;

/** The words of texts. Texts are parted: a word does not run on from one into the next. */
export function tallyOf(texts: Iterable<string>): Tally {
  const tally = new Map<string, number>();
  for (const text of texts)
    for (const [word] of text
      .normalize('NFC')
      .replace(/[\s\u0085]+/gu, ' ')
      .replace(UNSEEN, '')
      .matchAll(/[\p{L}\p{N}\p{M}]+/gu))
      tally.set(word, (tally.get(word) ?? 0) + 1);
  return tally;
}

export const sizeOf = (tally: Tally): number => [...tally.values()].reduce((sum, count) => sum + count, 0);

/** Where the words of a source are. `source` = `imported` + `leftOut` + those that are `lost`. */
export interface WordBalance {
  source: number;
  imported: number;
  leftOut: number;
  /** Words that are neither in the chapters nor in what the report names, with how often. */
  lost: { word: string; times: number }[];
}

/** Weighs the words of a source against those of the chapters and those that the report names. */
export function balanceOf(source: Tally, chapters: Tally, named: Tally): WordBalance {
  let [imported, leftOut] = [0, 0];
  const lost: WordBalance['lost'] = [];
  for (const [word, times] of source) {
    const inChapters = Math.min(times, chapters.get(word) ?? 0);
    const inReport = Math.min(times - inChapters, named.get(word) ?? 0);
    imported += inChapters;
    leftOut += inReport;
    if (times > inChapters + inReport) lost.push({ word, times: times - inChapters - inReport });
  }
  return { source: sizeOf(source), imported, leftOut, lost };
}
