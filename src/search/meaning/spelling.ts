/** Near words: what may have been meant by a word that the edition does not have. */
import type { Knowledge } from './knowledge.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOfName } from './text.ts';

/** Edits that are forgiven in a word of so many letters. */
const forgiven = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** Words of the edition and of its names that are nearest to `word`, the likeliest first. */
export function nearWords(word: string, { records, words }: Knowledge, most = 3): string[] {
  const most_edits = forgiven(word.length);
  const candidates = new Map(words.map(([candidate, passages]) => [candidate, passages.length]));
  for (const { names = [] } of records)
    for (const candidate of names.flatMap(wordsOfName)) if (!candidates.has(candidate)) candidates.set(candidate, 0);
  return [...candidates]
    .filter(([candidate]) => candidate.length > 2 && !isStopWord(candidate))
    .map(([candidate, count]) => ({ candidate, count, edits: editsBetween(word, candidate, most_edits) }))
    .filter(({ edits }) => edits <= most_edits)
    .toSorted(
      (a, b) =>
        a.edits - b.edits ||
        agreement(word, b.candidate) - agreement(word, a.candidate) ||
        b.count - a.count ||
        (a.candidate < b.candidate ? -1 : 1),
    )
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Letters at the beginning that two words share: typing errors are seldom there. */
function agreement(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

/**
 * Letters to add, drop, change or swap with their neighbour to make one word of the other (optimal string alignment);
 * `most + 1` where it is more than `most`.
 */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + Number(!same),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        edits = Math.min(edits, (before[column - 2] ?? 0) + 1);
      current.push(edits);
    }
    if (Math.min(...current) > most) return most + 1;
    [before, last] = [last, current];
  }
  return last[b.length] ?? most + 1;
}
