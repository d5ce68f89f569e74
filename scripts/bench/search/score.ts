/** How well ranked places answer queries. */
import type { QueryGroup } from '../../../src/schemas/search-query.ts';

export interface Judged {
  group: QueryGroup;
  answers: readonly string[];
  /** Results that a search gave, the best first, each with the places that it shows. */
  found: readonly (readonly string[])[];
}

export interface Score {
  queries: number;
  /** Share of queries whose first place answers, and of those where one of the first five does. */
  success1: number;
  success5: number;
  /** Mean of 1 over the number of the first place that answers; 0 where none does. */
  reciprocalRank: number;
}

export function scoreOf(judged: readonly Judged[]): Score {
  const ranks = judged.map(
    ({ answers, found }) => found.findIndex((places) => places.some((place) => answers.includes(place))) + 1,
  );
  const share = (holds: (rank: number) => boolean): number => ranks.filter(holds).length / Math.max(1, ranks.length);
  return {
    queries: judged.length,
    success1: share((rank) => rank === 1),
    success5: share((rank) => rank >= 1 && rank <= 5),
    reciprocalRank: ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / Math.max(1, ranks.length),
  };
}

/** Scores of the groups in their order, and of all together. */
export function scoresOf(judged: readonly Judged[]): [group: string, score: Score][] {
  const groups = [...Map.groupBy(judged, ({ group }) => group)].map(([group, own]): [string, Score] => [
    group,
    scoreOf(own),
  ]);
  return [...groups, ['all', scoreOf(judged)]];
}
