/** Texts of what was found, with their hits: the same for the index of the site and for that of a copy. */
import type { Findings } from '../meaning/find.ts';
import { markedText, type MarkedText, type UnitRun } from '../meaning/marks.ts';
import type { Index } from '../meaning/pagefind.ts';

/** The text of a record with its hits. */
export const markedIn = async (index: Index, record: number, runs: readonly UnitRun[]): Promise<MarkedText> =>
  markedText(await index.text(record), runs);

/** The runs of words that were found, with every form of their words in the edition. */
export const runsOf = (index: Index, { runs }: Findings): Promise<UnitRun[]> =>
  Promise.all(
    runs.map(async ({ unit, words }) => ({ unit, run: await Promise.all(words.map((word) => index.forms(word))) })),
  );
