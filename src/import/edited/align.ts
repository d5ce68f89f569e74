/** Which signs of a text stand where in another. */
import { diffArrays } from 'diff';

const TOKENS = /[\p{L}\p{N}\p{M}]+|[^]/gu;

/** For each sign of `text` its place in `other`, -1 where that lacks it. Places rise. Words are the same as a whole or not at all. */
export function align(text: string, other: string): Int32Array {
  const places = new Int32Array(text.length).fill(-1);
  if (text === other) return places.map((_, index) => index);
  let [from, to] = [0, 0];
  const step = (size: number): void => {
    for (let sign = 0; sign < size; sign += 1) places[from + sign] = to + sign;
  };
  for (const { value, added, removed } of diffArrays(tokens(text), tokens(other))) {
    const size = value.reduce((sum, token) => sum + token.length, 0);
    if (!added && !removed) step(size);
    if (!added) from += size;
    if (!removed) to += size;
  }
  return places;
}

const tokens = (text: string): string[] => text.match(TOKENS) ?? [];
