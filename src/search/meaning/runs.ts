/** Runs of words, and where they stand in a text. */
import { tokensOf } from './text.ts';

/** Words one after another, each in any of its forms: `[['break', 'breaking'], ['the'], ['chain', 'chains']]`. */
export type Run = readonly (readonly string[])[];

export interface FoundRun {
  /** In UTF-16 units. */
  start: number;
  end: number;
  /** Number of the run. */
  run: number;
}

/** Places of the runs in `text`, in its order: the longest at each place, none within another. */
export function runsIn(text: string, runs: readonly Run[]): FoundRun[] {
  const wanted = runs.map((words, run) => ({ words, run })).toSorted((a, b) => b.words.length - a.words.length);
  const tokens = tokensOf(text);
  const found: FoundRun[] = [];
  for (let at = 0; at < tokens.length;) {
    const match = wanted.find(({ words }) =>
      words.every((forms, step) => forms.includes(tokens[at + step]?.word ?? '')),
    );
    const length = match?.words.length ?? 0;
    const [first, last] = [tokens[at], tokens[at + length - 1]];
    if (match && first && last) found.push({ start: first.start, end: endOfWord(text, last.end), run: match.run });
    at += Math.max(1, length);
  }
  return found;
}

/** `Pakistan’s` is one word for a reader. */
const endOfWord = (text: string, end: number): number =>
  end + (/^[’'ʼ]s(?![\p{L}\p{N}])/u.exec(text.slice(end))?.[0].length ?? 0);
