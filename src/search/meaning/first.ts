/** The first answer: what the list of words knows by itself, while the full-text index is on its way. */
import { passagesWithAll, type Knowledge } from './knowledge.ts';
import { directHits, type Findings } from './find.ts';
import type { NameIndex } from './names.ts';
import { SOMEWHERE } from './pagefind.ts';
import { planOf } from './plan.ts';
import { rank, type Postings } from './rank.ts';

/** Passages that have all words of the query, and what its names and numbers say. Inflections are not known yet. */
export function firstAnswer(text: string, knowledge: Knowledge, names: NameIndex): Findings {
  const plan = planOf(text, knowledge, names);
  const postings = plan.units.map(({ phrases, others, records }): Postings => {
    const found = [...phrases, ...others.map(({ words }) => words)].flatMap((words) =>
      passagesWithAll(words, knowledge),
    );
    return new Map([...found, ...records].map((record) => [record, SOMEWHERE]));
  });
  const full = rank(postings, knowledge.records).filter((hit) => hit.full);
  const hits = [...new Set([...directHits(plan), ...full.map(({ record }) => record)])];
  return {
    plan,
    searched: text,
    runs: plan.units.flatMap(({ phrases, others }, unit) =>
      [...phrases, ...others.map((other) => other.words)].map((words) => ({ unit, words })),
    ),
    hits: hits.map((record) => ({ record, full: true })),
    also: [],
    corrected: [],
    missing: [],
  };
}
