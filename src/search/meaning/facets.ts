/** Narrowing results to kinds and chapters, with counts of what each choice would leave. */
import type { ChapterNumber } from '../../model/passage-ref.ts';
import type { Knowledge, RecordData } from './knowledge.ts';
import type { Hit } from './find.ts';
import type { SearchQuery } from './query.ts';

type Choice = Pick<SearchQuery, 'kinds' | 'chapters'>;

/** Chapters of a record: the one in which it stands, or those whose passages use or cite it. */
function chaptersOf({ chapter, passages = [] }: RecordData, { records, passages: all }: Knowledge): ChapterNumber[] {
  if (chapter !== undefined) return [chapter];
  return [...new Set(passages.flatMap((passage) => records[all[passage] ?? -1]?.chapter ?? []))];
}

/** The hits of the chosen kinds in the chosen chapters; of all where none is chosen. */
export function narrowed(hits: readonly Hit[], { kinds, chapters }: Choice, knowledge: Knowledge): Hit[] {
  return hits.filter(({ record }) => {
    const data = knowledge.records[record];
    return (
      data &&
      (kinds.length === 0 || kinds.includes(data.kind)) &&
      (chapters.length === 0 || chaptersOf(data, knowledge).some((chapter) => chapters.includes(chapter)))
    );
  });
}

/** How many hits there are of each kind in the chosen chapters, and in each chapter of the chosen kinds. */
export function facetCounts(
  hits: readonly Hit[],
  choice: Choice,
  knowledge: Knowledge,
): { kinds: Map<string, number>; chapters: Map<ChapterNumber, number> } {
  const [kinds, chapters] = [new Map<string, number>(), new Map<ChapterNumber, number>()];
  const add = <T>(counts: Map<T, number>, value: T): unknown => counts.set(value, (counts.get(value) ?? 0) + 1);
  const dataOf = ({ record }: Hit): RecordData | [] => knowledge.records[record] ?? [];
  for (const { kind } of narrowed(hits, { ...choice, kinds: [] }, knowledge).flatMap(dataOf)) add(kinds, kind);
  for (const data of narrowed(hits, { ...choice, chapters: [] }, knowledge).flatMap(dataOf))
    for (const chapter of chaptersOf(data, knowledge)) add(chapters, chapter);
  return { kinds, chapters };
}

/** As they stand in the edition: chapter by chapter, then the lists. */
export const inTextOrder = (hits: readonly Hit[]): Hit[] => hits.toSorted((a, b) => a.record - b.record);
