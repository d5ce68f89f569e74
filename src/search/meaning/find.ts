/** One search from what was typed to results in order. Works on the full-text index; `first.ts` answers before it is there. */
import type { Knowledge } from './knowledge.ts';
import type { NameIndex } from './names.ts';
import { SOMEWHERE, type Index, type Occurrence } from './pagefind.ts';
import { planOf, type Plan, type Unit } from './plan.ts';
import { rank } from './rank.ts';
import { wordsPattern } from '../../model/whole-words.ts';
import { nearWords, type NearWord } from './spelling.ts';

export interface Hit {
  record: number;
  /** Has everything that was searched. */
  full: boolean;
}

export interface Findings {
  plan: Plan;
  /** What was searched: what was typed, with its corrections. */
  searched: string;
  /** Runs of words that were found, with the number of their unit. */
  runs: { unit: number; words: readonly string[] }[];
  /** Hits that have all; where there are few, then those that have some. */
  hits: Hit[];
  /** Names that were searched besides what was typed, and found. */
  also: string[];
  /** Words that nothing has, with those that were searched instead, and others that are as near. */
  corrected: { from: string; to: string; or: string[] }[];
  /** What was typed that nothing has, in any spelling. */
  missing: string[];
}

/** Where so many results have all of the words, those that have some are left out. */
const ENOUGH = 5;
/** Beginnings of words (`ideolog`) stand for so many words at most. */
const MOST_ENDINGS = 12;

/** Words that are tried in the place of one, and slips for which they are: a page in another language has many. */
const [MOST_TRIED, MOST_SLIPS] = [6, 4];
/** What weighs as much as an edit: that one record has all words, and that the word makes a name with those beside it. */
const [TOGETHER, NAMED] = [1, 1];
/** Corrections that are so near to the best are offered. */
const NEAR = 0.3;

export async function find(text: string, knowledge: Knowledge, names: NameIndex, index: Index): Promise<Findings> {
  const first = await look(text, knowledge, names, index);
  const slips = first.unknown.flatMap(({ text: from, quoted, phrases }): Slip[] => {
    const near = quoted || phrases[0]?.length !== 1 ? [] : nearWords(phrases[0][0] ?? '', knowledge, MOST_TRIED);
    const [to] = near;
    return to ? [{ from, to, near, or: [] }] : [];
  });
  if (slips.length === 0) return { ...first, corrected: [], missing: first.unknown.map((unit) => unit.text) };
  // One after another, each with what is best for the others so far. Where nothing stands beside it, nothing is asked.
  const isAlone = first.plan.units.length === 1;
  for (const slip of slips.slice(0, MOST_SLIPS)) {
    const tried = await Promise.all(
      slip.near.map(async (to) => {
        if (isAlone) return { to, worth: -to.distance };
        const better = corrected(
          text,
          slips.map((other) => (other === slip ? { ...slip, to } : other)),
        );
        return { to, worth: worthOf(await look(better, knowledge, names, index)) - to.distance };
      }),
    );
    const [best, ...others] = tried.toSorted((a, b) => b.worth - a.worth);
    if (!best) continue;
    slip.to = best.to;
    slip.or = others.filter(({ worth }) => best.worth - worth < NEAR).map(({ to }) => to.word);
  }
  const { unknown, ...found } = await look(corrected(text, slips), knowledge, names, index);
  return {
    ...found,
    corrected: slips.map(({ from, to, or }) => ({ from, to: to.word, or })),
    missing: unknown.map((unit) => unit.text),
  };
}

/** A word that nothing has, what stands in its place, and what might. */
interface Slip {
  from: string;
  to: NearWord;
  near: readonly NearWord[];
  or: string[];
}

const corrected = (text: string, slips: readonly Slip[]): string =>
  slips.reduce((words, { from, to }) => replaceWord(words, from, to.word), text);

const worthOf = ({ hits, plan }: Looked): number =>
  (hits.some((hit) => hit.full) ? TOGETHER : 0) +
  NAMED * plan.units.filter(({ records, phrases }) => records.length > 0 && (phrases[0]?.length ?? 0) > 1).length;

/** Puts another word in the place of one that stands as a whole: not in that of its letters in a longer one. */
const replaceWord = (text: string, from: string, to: string): string => text.replace(wordsPattern(from), () => to);

type Looked = Omit<Findings, 'corrected' | 'missing'> & { unknown: Unit[] };

async function look(text: string, knowledge: Knowledge, names: NameIndex, index: Index): Promise<Looked> {
  const plan = planOf(text, knowledge, names);
  const found = await Promise.all(plan.units.map((unit) => lookUpUnit(unit, knowledge, index)));
  const ranked = rank(
    found.map(({ postings }) => postings),
    knowledge.records,
  );
  const direct = directHits(plan);
  const full = ranked.filter((hit) => hit.full);
  const shown = full.length >= ENOUGH ? full : ranked;
  const isFull = new Set([...direct, ...full.map(({ record }) => record)]);
  return {
    plan,
    searched: text,
    runs: found.flatMap(({ runs }, unit) => runs.map((words) => ({ unit, words }))),
    also: [...new Set(found.flatMap(({ also }) => also))],
    unknown: plan.units.filter((_, unit) => found[unit]?.postings.size === 0),
    hits: [...new Set([...direct, ...shown.map(({ record }) => record)])].map((record) => ({
      record,
      full: isFull.has(record),
    })),
  };
}

/** What a query names, before what has its words. */
export const directHits = ({ passage, named, references }: Plan): number[] => [
  ...(passage === undefined ? [] : [passage]),
  ...named,
  ...references,
];

/** Places of a unit: of its phrases, or of the words that begin with it where it is the beginning of words. */
async function lookUpUnit(
  { phrases, others, quoted, records: named }: Unit,
  { records, words, passages }: Knowledge,
  index: Index,
): Promise<{ postings: Map<number, Occurrence>; runs: (readonly string[])[]; also: string[] }> {
  const postings = new Map<number, Occurrence>();
  const runs: (readonly string[])[] = [];
  /** Whether a record has the run for which it is no name. */
  const add = async (run: readonly string[]): Promise<boolean> => {
    const found = await index.lookUp(run);
    for (const [record, place] of found)
      if (place.at < (postings.get(record)?.at ?? Infinity)) postings.set(record, place);
    if (found.size > 0) runs.push(run);
    return [...found.keys()].some((record) => !named.includes(record));
  };
  await Promise.all(phrases.map(add));
  const otherFound = await Promise.all(others.map((other) => add(other.words)));
  const [typed = []] = phrases;
  if (postings.size === 0 && typed.length === 1 && !quoted) {
    const longer = words
      .filter(([word]) => word.startsWith(typed[0] ?? ''))
      .toSorted((a, b) => b[1].length - a[1].length)
      .slice(0, MOST_ENDINGS);
    await Promise.all(longer.map(([word]) => add([word])));
  }
  const uses = named.flatMap((record) => [
    record,
    ...(records[record]?.passages ?? []).map((passage) => passages[passage]),
  ]);
  for (const record of uses) if (record !== undefined && !postings.has(record)) postings.set(record, SOMEWHERE);
  return { postings, runs, also: others.filter((_, number) => otherFound[number]).map(({ text }) => text) };
}
