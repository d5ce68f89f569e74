import type { Chapter, CitationUse, Edition, Reference } from '../../model/types.ts';
import type { ChapterNumber } from '../../model/passage-ref.ts';
import { yearNameOf } from '../../model/edtf.ts';
import { STATUSES } from '../../model/labels.ts';
import { referenceTypeName } from '../../model/meanings.ts';
import type { ReferenceStatus } from '../../schemas/reference.ts';
import { language, words } from '../../words/index.ts';
import { counted, say } from '../../words/say.ts';
import type { DataTable } from '../drawing.ts';

/** A passage with the works it cites itself; what only its notes cite is the editors' and does not count. */
export interface EvidencePassage {
  ref: string;
  url: string;
  chapter: ChapterNumber;
  /** How often it cites each work, by id, in the order of the works. */
  works: { id: string; times: number }[];
}

export interface EvidenceWork {
  id: string;
  url: string;
  label: string;
  status: ReferenceStatus;
  /** How often the study cites it, and in how many passages. */
  times: number;
  passages: number;
}

/** A count of works under a heading. */
export interface Bar {
  name: string;
  count: number;
}

export interface EvidenceData {
  passages: EvidencePassage[];
  /** Those cited most often first; works that only notes cite are left out. */
  works: EvidenceWork[];
  bars: { title: string; bars: Bar[] }[];
}

const isOfStudy = ({ note }: CitationUse): boolean => note === undefined;

/** What each passage rests on. */
export function evidenceData({ passages, references }: Edition): EvidenceData {
  const cited = references.filter(({ uses }) => uses.some(isOfStudy));
  const works = cited
    .map((reference): EvidenceWork => {
      const uses = reference.uses.filter(isOfStudy);
      const { id, url, label, status } = reference;
      return { id, url, label, status, times: uses.length, passages: new Set(uses.map(({ passage }) => passage)).size };
    })
    .sort((a, b) => b.times - a.times || b.passages - a.passages);
  const rank = new Map(works.map(({ id }, index) => [id, index]));
  return {
    works,
    passages: passages.map(({ ref, url, chapter, citations }) => ({
      ref,
      url,
      chapter,
      works: [...Map.groupBy(citations.filter(isOfStudy), ({ id }) => id)]
        .filter(([id]) => rank.has(id))
        .sort(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
        .map(([id, same]) => ({ id, times: same.length })),
    })),
    bars: [
      { title: words.evidence.byUses, bars: byUses(works) },
      { title: words.evidence.byKind, bars: byType(cited) },
      { title: words.evidence.byYear, bars: byYear(cited) },
    ],
  };
}

/** An edition as if it had one chapter alone, with the works that it cites. */
export function chapterAlone(edition: Edition, chapter: Chapter): Edition {
  const refs = new Set(chapter.passages.map(({ ref }) => ref));
  return {
    ...edition,
    passages: chapter.passages,
    references: edition.references
      .map((reference) => ({ ...reference, uses: reference.uses.filter(({ passage }) => refs.has(passage)) }))
      .filter(({ uses }) => uses.length > 0),
  };
}

function byUses(works: readonly EvidenceWork[]): Bar[] {
  const groups = [...Map.groupBy(works, ({ times }) => times)].sort(([a], [b]) => b - a);
  return groups.map(([times, members]) => ({
    name: counted(words.evidence.usedTimes, { count: times }),
    count: members.length,
  }));
}

function byType(references: readonly Reference[]): Bar[] {
  const { compare } = new Intl.Collator(language);
  const groups = [...Map.groupBy(references, ({ item }) => referenceTypeName(item.type))];
  return groups
    .map(([name, members]) => ({ name, count: members.length }))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));
}

/** More rows than these nobody compares: a decade stands in one then, or a century. */
const MOST_YEARS = 24;

function byYear(references: readonly Reference[]): Bar[] {
  const yearOf = ({ item }: Reference) => item.issued?.['date-parts']?.[0]?.[0] ?? Infinity;
  const sorted = references.toSorted((a, b) => yearOf(a) - yearOf(b) || 0);
  const [years, decades, centuries] = [0, 1, 2].map((level) =>
    Map.groupBy(sorted, (reference) => yearsName(yearOf(reference), level)),
  );
  const groups = [years, decades].find((one) => one && one.size <= MOST_YEARS) ?? centuries ?? [];
  return [...groups].map(([name, members]) => ({ name, count: members.length }));
}

/** `1907`, `1900s`, `20th century`: a year, or the decade or century in which it lies. */
function yearsName(year: number, level: number): string {
  if (year === Infinity) return words.evidence.noDate;
  const figures = String(Math.abs(year)).padStart(4, '0');
  const known = `${year < 0 ? '-' : ''}${figures.slice(0, figures.length - level)}${'X'.repeat(level)}`;
  return yearNameOf(known, language) ?? String(year);
}

/** The same as a table: a row for each passage and work, and one for each passage without any. */
export function evidenceTable({ passages, works }: EvidenceData): DataTable {
  const { columnPassage, columnWork, columnTimes, columnStatus, noWork } = words.evidence;
  const byId = new Map(works.map((work) => [work.id, work]));
  return {
    columns: [columnPassage, columnWork, columnTimes, columnStatus],
    rows: passages.flatMap((passage) => {
      const head = { text: passage.ref, url: passage.url };
      if (passage.works.length === 0)
        return [{ id: passage.ref, cells: [head, { text: noWork }, { text: '0' }, { text: '' }] }];
      return passage.works.map(({ id, times }) => {
        const work = byId.get(id);
        return {
          id: `${passage.ref} ${id}`,
          cells: [
            head,
            { text: work?.label ?? id, ...(work && { url: work.url }) },
            { text: String(times) },
            { text: work ? STATUSES[work.status] : '' },
          ],
        };
      });
    }),
  };
}

/** The bars as a table. */
export function barsTable({ bars }: EvidenceData): DataTable {
  return {
    columns: [words.evidence.columnWorks, words.evidence.columnNumber],
    rows: bars.flatMap(({ title, bars: members }) =>
      members.map(({ name, count }) => ({
        id: `${title} ${name}`,
        cells: [{ text: say(words.evidence.barOf, { group: title, bar: name }) }, { text: String(count) }],
      })),
    ),
  };
}
