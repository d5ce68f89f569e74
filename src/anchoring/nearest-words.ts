/** Words that have changed, found by what is left of them. */

/** How many of ten words may have changed for a place to be the one that was meant, and how short such words may be. */
const CHANGED_OF_TEN = 4;
const FEWEST_WORDS = 4;
/** Longer quotations are found as they are or not at all: to compare all words with all takes its time. */
const MOST_WORDS = 60;

/** A word without the signs around it, and its place. */
const tokens = (text: string) =>
  Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*/gu), ({ 0: word, index }) => ({
    word: word.toLocaleLowerCase('und'),
    start: index,
    end: index + word.length,
  }));

/** How one comes to a word of the text: words changed and kept on the way, and the word with which it begins. */
interface Way {
  cost: number;
  kept: number;
  from: number;
}
const better = (one: Way, other: Way): Way =>
  other.cost < one.cost || (other.cost === one.cost && other.kept > one.kept) ? other : one;

/**
 * The run of words that comes from those that are sought with the fewest words changed, put in or left out (Sellers’ algorithm
 * of 1980, over words); none where too many have.
 */
export function nearestWords(text: string, words: string): { start: number; end: number } | undefined {
  const [all, sought] = [tokens(text), tokens(words)];
  if (sought.length < FEWEST_WORDS || sought.length > MOST_WORDS) return undefined;
  let row: Way[] = Array.from({ length: all.length + 1 }, (_, from) => ({ cost: 0, kept: 0, from }));
  for (const [step, { word }] of sought.entries()) {
    const next: Way[] = [{ cost: step + 1, kept: 0, from: 0 }];
    for (const [at, token] of all.entries()) {
      const [diagonal, left, up] = [row[at], next[at], row[at + 1]];
      if (!diagonal || !left || !up) continue;
      const isSame = token.word === word ? 1 : 0;
      const through = { cost: diagonal.cost + 1 - isSame, kept: diagonal.kept + isSame, from: diagonal.from };
      next.push([up, left].map((way) => ({ ...way, cost: way.cost + 1 })).reduce(better, through));
    }
    row = next;
  }
  const best = row.reduce(better);
  const [start, end] = [all[best.from], all[row.indexOf(best) - 1]];
  if (best.cost > (sought.length * CHANGED_OF_TEN) / 10 || !start || !end || end.end <= start.start) return undefined;
  return { start: start.start, end: end.end };
}
