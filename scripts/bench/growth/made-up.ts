/** Words of no language, and numbers that look like chance: always the same ones, so that measurements can be repeated. */

const SYLLABLES = 'ka za mi ro len tar shi bu den gor pal vi ste nu qa wer lo fin dra sum hel jo'.split(' ');

/** The word with a number: a few syllables. */
export function madeUp(index: number): string {
  const rest = Math.floor(index / SYLLABLES.length);
  return (SYLLABLES[index % SYLLABLES.length] ?? '') + (rest > 0 ? madeUp(rest) : 'n');
}

/** Numbers from 0 to 1 that look like chance and are always the same: a linear congruential generator. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
