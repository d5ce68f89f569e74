/** Names in a query: what the glossary knows things to be called, however it is spaced, hyphenated or accented. */
import { passagesWithAll, type Knowledge } from './knowledge.ts';
import type { QueryPart } from './parts.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOfName } from './text.ts';

/** Names run together (`zarbeazb`), with the records that have them. */
export type NameIndex = ReadonlyMap<string, readonly number[]>;

const key = (words: readonly string[]): string => words.join('');
/** `Lamplighters’ Guild (LG)` is also called `Lamplighters’ Guild`. */
const short = (name: string): string => name.replace(/\s*\([^)]*\)/g, '');

/** The names of all entries. */
export function nameIndex({ records }: Knowledge): NameIndex {
  const index = new Map<string, number[]>();
  records.forEach(({ kind, names = [] }, record) => {
    if (kind !== 'entry') return;
    for (const name of new Set(names.flatMap((name) => [key(wordsOfName(name)), key(wordsOfName(short(name)))])))
      if (name) index.set(name, [...(index.get(name) ?? []), record]);
  });
  return index;
}

/** Parts of the longest name; longer runs of a query are not looked up. */
const LONGEST = 8;

/** The longest name with which a query goes on: how many parts it has, and whose it is. */
export function nameAt(
  index: NameIndex,
  parts: readonly QueryPart[],
): { length: number; records: readonly number[] } | undefined {
  for (let length = Math.min(LONGEST, parts.length); length > 0; length--) {
    const run = parts.slice(0, length);
    const words = run.flatMap((part) => part.words);
    const records = words.every(isStopWord) && !run.every(isCapitals) ? undefined : index.get(key(words));
    if (records) return { length, records };
  }
  return undefined;
}

const isCapitals = ({ text }: QueryPart): boolean => /^\p{Lu}{2,}$/u.test(text);

/** A name, as it is written and as search compares it. */
export interface OtherName {
  text: string;
  words: readonly string[];
}

/**
 * The other names of a record that a passage can have. Left out are those that are an everyday word in small letters
 * (`IT`), and those that hold another of its names, which finds them too.
 */
export function otherNames(knowledge: Knowledge, record: number, typed: readonly string[]): OtherName[] {
  const names = (knowledge.records[record]?.names ?? [])
    .map(short)
    .map((text) => ({ text, words: wordsOfName(text) }))
    .filter(({ text, words }) => isTelling(text, words) && passagesWithAll(words, knowledge).length > 0);
  const all = [typed.join(' '), ...names.map(({ words }) => words.join(' '))];
  return names.filter(({ words }, index) => {
    const name = words.join(' ');
    const isFirst = all.indexOf(name) === index + 1;
    return isFirst && !all.some((other) => other !== name && ` ${name} `.includes(` ${other} `));
  });
}

const isTelling = (text: string, [word = '', ...more]: readonly string[]): boolean =>
  /\p{Script=Latin}/u.test(text) && (more.length > 0 || (word.length > 2 && !isStopWord(word)));
