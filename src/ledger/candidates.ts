/** Where something may stand now that has lost its address. */
import type { AddressKind } from '../schemas/permalinks.ts';
import { nearest } from '../model/faults.ts';
import { comparePassageRefs, parsePassageRef } from '../model/passage-ref.ts';
import { splitSectionKey } from '../model/ledger-key.ts';
import { firstWords } from './addresses-now.ts';

/** The part of the words, of two beginnings, from which on they are probably one. */
const ALIKE = 0.4;
const MOST = 3;

/** At most three addresses, the likeliest first: those whose words are alike, then those whose names are near. */
export function candidatesFor(
  kind: AddressKind,
  key: string,
  words: string | undefined,
  now: ReadonlyMap<string, string>,
): string[] {
  const alike = [...now]
    .map(([candidate, own]) => ({ candidate, likeness: words === undefined ? 0 : likeness(words, own) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ candidate }) => candidate);
  const near = kind === 'passages' ? nearPassages(key, [...now.keys()]) : nearNames(kind, key, [...now.keys()]);
  return [...new Set([...alike, ...near])].slice(0, MOST);
}

/** How much two texts have in common, from 0 to 1: shared words as a part of all. */
function likeness(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const all = new Set([...x, ...y]);
  return all.size === 0 ? 0 : [...x].filter((word) => y.has(word)).length / all.size;
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    firstWords(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );

/** The passage before and the one after, in the same chapter. */
function nearPassages(ref: string, refs: readonly string[]): string[] {
  const chapter = parsePassageRef(ref)?.chapter;
  const own = refs.filter((other) => parsePassageRef(other)?.chapter === chapter).sort(comparePassageRefs);
  const before = own.findLast((other) => comparePassageRefs(other, ref) < 0);
  const after = own.find((other) => comparePassageRefs(other, ref) > 0);
  return [before, after].filter((other) => other !== undefined);
}

/** Names that differ little; of sections, first those with the same id in another chapter. */
function nearNames(kind: AddressKind, key: string, keys: readonly string[]): string[] {
  if (kind !== 'sections') return nearest(key, keys);
  const { id } = splitSectionKey(key);
  return [...keys.filter((other) => splitSectionKey(other).id === id), ...nearest(key, keys)];
}
