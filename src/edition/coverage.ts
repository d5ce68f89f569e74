/** How many citations of the study's text were checked. */
import { words } from '../words/index.ts';
import { counted } from '../words/say.ts';
import type { Edition } from '../model/types.ts';
import type { Verdict } from '../schemas/source-check.ts';

export interface Coverage {
  /** Pairs of a passage and a work that it cites, each once. */
  cited: number;
  /** Those of which at least one claim was checked beside the work. */
  opened: number;
  verdicts: Partial<Record<Verdict, number>>;
}

/** What the checks cover. */
export function coverageOf({ passages, sourceChecks }: Pick<Edition, 'passages' | 'sourceChecks'>): Coverage {
  const pairs = new Set(passages.flatMap(({ ref, citations }) => citations.map(({ id }) => `${ref} ${id}`)));
  const opened = new Set(
    sourceChecks.filter(({ verdict }) => verdict !== 'not-opened').map(({ passage, work }) => `${passage} ${work}`),
  );
  const verdicts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of sourceChecks) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  return { cited: pairs.size, opened: [...opened].filter((pair) => pairs.has(pair)).length, verdicts };
}

/** The same in a sentence. */
export const coverageWords = ({ cited, opened }: Coverage): string =>
  counted(words.scholarship.coverage, { cited, count: opened });
