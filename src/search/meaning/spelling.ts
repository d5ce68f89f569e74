/** Near words: what may have been meant by a word that the edition does not have. */
import type { Knowledge } from './knowledge.ts';
import { soundOf, VOWELS } from './sound.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOfName } from './text.ts';

/** Edits that are forgiven in a word of so many letters. */
const forgiven = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** What hearing alone says is a little less sure than what is written, and has to be nearer. */
const [HEARD, NEARER] = [0.25, 0.75];

/** A word that may have been meant. */
export interface NearWord {
  word: string;
  /** How far it is: edits as it is written, or as it sounds, whichever is less. */
  distance: number;
}

/** Words of the edition and of its names that are nearest to `word`, the likeliest first. */
export function nearWords(word: string, { records, words }: Knowledge, most = 3): NearWord[] {
  const edits = forgiven(word.length);
  const sound = soundOf(word);
  const candidates = new Map(words.map(([candidate, passages]) => [candidate, passages.length]));
  for (const { names = [] } of records)
    for (const candidate of names.flatMap(wordsOfName)) if (!candidates.has(candidate)) candidates.set(candidate, 0);
  const distanceTo = (candidate: string): number => {
    const heard = word.length < 3 ? Infinity : editsBetween(sound, soundOf(candidate), edits * NEARER, VOWELS);
    return Math.min(editsBetween(word, candidate, edits), heard > edits * NEARER ? Infinity : HEARD + heard);
  };
  return [...candidates]
    .filter(([candidate]) => candidate.length > 2 && !isStopWord(candidate))
    .map(([candidate, count]) => ({ word: candidate, count, distance: distanceTo(candidate) }))
    .filter(({ distance }) => distance <= edits + HEARD)
    .toSorted(
      (a, b) =>
        a.distance - b.distance ||
        agreement(word, b.word) - agreement(word, a.word) ||
        b.count - a.count ||
        (a.word < b.word ? -1 : 1),
    )
    .slice(0, most)
    .map((near) => ({ word: near.word, distance: near.distance }));
}

/** Letters at the beginning that two words share: typing errors are seldom there. */
function agreement(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

/**
 * Letters to add, drop, change or swap with their neighbour to make one word of the other (optimal string alignment);
 * `most + 1` where it is more than `most`. Adding, dropping or changing one of the letters `light` for another counts half.
 */
export function editsBetween(a: string, b: string, most: number, light = ''): number {
  const weight = (letter = ''): number => (letter && light.includes(letter) ? 0.5 : 1);
  if (Math.abs(a.length - b.length) * (light ? 0.5 : 1) > most) return most + 1;
  let before: number[] = [];
  let last = [0];
  for (let column = 0; column < b.length; column++) last.push((last[column] ?? 0) + weight(b[column]));
  for (let row = 1; row <= a.length; row++) {
    const current = [(last[0] ?? 0) + weight(a[row - 1])];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(
        (last[column] ?? 0) + weight(a[row - 1]),
        (current[column - 1] ?? 0) + weight(b[column - 1]),
        (last[column - 1] ?? 0) + (same ? 0 : Math.max(weight(a[row - 1]), weight(b[column - 1]))),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        edits = Math.min(edits, (before[column - 2] ?? 0) + 1);
      current.push(edits);
    }
    if (Math.min(...current) > most) return most + 1;
    [before, last] = [last, current];
  }
  return Math.min(last[b.length] ?? Infinity, most + 1);
}
