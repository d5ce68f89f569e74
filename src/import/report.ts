/** What an import did, as data. */
import type { Outline } from '../schemas/outline.ts';
import type { CitationStatus } from './citations/cite.ts';
import type { ImportedChapter } from './chapters.ts';
import type { WordBalance } from './law/words.ts';
import type { Dropped, Properties } from './manuscript.ts';
import type { Proposal } from './propose.ts';
import type { Verified } from './verify.ts';

export interface OpenCitation {
  passage: string;
  written: string;
  candidates: string[];
  /** Entries of the study's own list that it refers to. */
  entries?: string[];
}

export interface Report {
  source: string;
  into: string;
  chapters: {
    file: string;
    title: string;
    passages: number;
    words: number;
    sections: ImportedChapter['sections'];
  }[];
  total: { chapters: number; sections: number; passages: number; words: number };
  /** Words of the source, counted from the source itself: `source` = `imported` + `leftOut` + those that are `lost`. */
  words: WordBalance;
  citations: {
    found: number;
    resolved: number;
    proposed: OpenCitation[];
    ambiguous: OpenCitation[];
    unknown: OpenCitation[];
  };
  /** Ids of the entries none of whose forms occurs. */
  unusedEntries: string[];
  looseNotes: Verified['looseNotes'];
  /** Keys of works that the source holds as data and that were put into `references.json`. */
  newWorks: string[];
  dropped: Dropped[];
  /** What the source says of itself. */
  properties?: Properties;
  /** Present where the importer proposed it. */
  proposedOutline?: Outline;
  /** Parts of a book, which go with it. */
  proposedParts?: Proposal['parts'];
}

/** What a report is made of, besides the chapters. */
export interface ReportParts extends Pick<Report, 'source' | 'into' | 'words' | 'newWorks' | 'dropped'> {
  verified: Pick<Verified, 'unusedEntries' | 'looseNotes'>;
  properties: Properties | undefined;
  proposed: Proposal | undefined;
}

export function reportOf(chapters: readonly ImportedChapter[], parts: ReportParts): Report {
  const { source, into, words, newWorks, dropped, verified, properties, proposed } = parts;
  const rows = chapters.map(({ id, title, passages, sections }) => {
    const own = passages.reduce((sum, passage) => sum + passage.words, 0);
    return { file: `${id}.mdx`, title, passages: passages.length, words: own, sections };
  });
  const total = (count: (row: Report['chapters'][number]) => number) => rows.reduce((sum, row) => sum + count(row), 0);
  const citations = chapters.flatMap((chapter) => chapter.citations);
  const open = (status: CitationStatus): OpenCitation[] =>
    citations
      .filter((citation) => citation.status === status)
      .map(({ passage, written, candidates, entries }) => ({
        passage,
        written,
        candidates,
        ...(entries && { entries }),
      }));
  return {
    source,
    into,
    chapters: rows,
    total: {
      chapters: rows.length,
      sections: total(({ sections }) => sections.length),
      passages: total(({ passages }) => passages),
      words: total((row) => row.words),
    },
    words,
    citations: {
      found: citations.length,
      resolved: citations.filter(({ status }) => status === 'resolved').length,
      proposed: open('proposed'),
      ambiguous: open('ambiguous'),
      unknown: open('unknown'),
    },
    unusedEntries: verified.unusedEntries,
    looseNotes: verified.looseNotes,
    newWorks,
    dropped,
    ...(properties && Object.keys(properties).length > 0 && { properties }),
    ...(proposed && { proposedOutline: proposed.outline }),
    ...(proposed && proposed.parts.length > 0 && { proposedParts: proposed.parts }),
  };
}
