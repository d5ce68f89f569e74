/**
 * How well search answers: the queries of `search-queries.yaml` against the edition's search, Pagefind as it comes and a
 * plain scan; and whether it finds every word and 500 phrases of the pages.
 */
import { readSources } from '../../src/reading/read.ts';
import type { SearchQueryItem } from '../../src/schemas/search-query.ts';
import { pagefindAsItComes, plainScan, type Search } from './search/baselines.ts';
import { openIndex, type OpenIndex } from './search/open-index.ts';
import { placeOf } from './search/places.ts';
import { everyWord, recallOf, somePhrases, type Recall } from './search/recall.ts';
import { scoresOf, type Score } from './search/score.ts';
import { unitsOfSite } from './search/site-units.ts';

const PHRASES = 500;

/** The queries of a content folder; none where it has no such file. */
export const queriesOf = (content: string): SearchQueryItem[] =>
  readSources(content, 'edition').searchQueries.map(({ data }) => data);

/** The edition's own search, as the others are asked. */
export const editionSearch =
  ({ find, knowledge }: OpenIndex): Search =>
  async (query) =>
    (await find(query)).hits
      .map(({ record }) => knowledge.records[record])
      .flatMap((data) => (data ? [[placeOf(data)]] : []));

export async function judge(
  search: Search,
  queries: readonly SearchQueryItem[],
): Promise<[group: string, score: Score][]> {
  const judged = [];
  for (const { query, group, answers } of queries) judged.push({ group, answers, found: await search(query) });
  return scoresOf(judged);
}

/** Recall for every word of the pages, and for 500 phrases in quotation marks. */
export async function recalls(dist: string, open: OpenIndex): Promise<{ words: Recall; phrases: Recall }> {
  const units = unitsOfSite(dist);
  const typed = everyWord(units).map((word) => ({ typed: word, words: word }));
  const quoted = somePhrases(units, PHRASES).map((words) => ({ typed: `“${words}”`, words }));
  return { words: await recallOf(open, units, typed), phrases: await recallOf(open, units, quoted) };
}

/** The whole evaluation as Markdown. */
export async function searchEvaluation(dist: string, content: string): Promise<string> {
  const queries = queriesOf(content);
  const open = await openIndex(dist);
  const ours = await judge(editionSearch(open), queries);
  const scans = new Map(await judge(await plainScan(open), queries));
  const pages = await pagefindAsItComes(dist, open);
  const theirs = new Map(await judge(pages.search, queries));
  await pages.close();
  const { words, phrases } = await recalls(dist, open);
  await open.close();
  const cell = (score: Score | undefined): string =>
    score ? [score.success1, score.success5, score.reciprocalRank].map((value) => value.toFixed(2)).join(' / ') : '';
  return [
    '| queries | number | this edition | Pagefind as it comes (pages) | plain scan |',
    '| --- | ---: | --- | --- | --- |',
    ...ours.map(
      ([group, score]) =>
        `| ${group} | ${score.queries} | ${cell(score)} | ${cell(theirs.get(group))} | ${cell(scans.get(group))} |`,
    ),
    '',
    'Each cell: success@1 / success@5 / mean reciprocal rank. For Pagefind as it comes, a page counts as every place on it.',
    '',
    `Recall: ${words.found} of ${words.places} places for all ${words.queries} words, ${phrases.found} of ${phrases.places} for ${phrases.queries} phrases of two to five words.`,
  ].join('\n');
}
