/** An import from the file to its chapters, without writing them. */
import { FaultReport, type Fault } from '../model/faults.ts';
import { numberInName, type Outline } from '../schemas/outline.ts';
import type { CitationNode } from './citations/node.ts';
import { blocksOf } from './blocks.ts';
import { importedStudy, type ImportedChapter, type ImportedStudy } from './chapters.ts';
import { cut } from './cut.ts';
import { citingIn, type AroundImport } from './around.ts';
import { treeTexts } from './law/markdown-words.ts';
import type { CitationEngine } from '../citations/engine.ts';
import { balanceOf, tallyOf, type WordBalance } from './law/words.ts';
import type { Manuscript } from './manuscript.ts';
import { mediaOf, type Media } from './media.ts';
import { propose, type Proposal } from './propose.ts';
import { workFinder } from './references/numbered-list.ts';
import { tidy } from './tidy.ts';

/** A chapter ready to be written. */
export interface PrintedChapter extends ImportedChapter {
  /** The text of its file. */
  mdx: string;
}

export interface Import extends ImportedStudy {
  chapters: PrintedChapter[];
  /** Its pictures. */
  media: Media['files'];
  /** Outline and parts, where no outline was given. */
  proposed: Proposal | undefined;
  words: WordBalance;
  /** Knows all keys of the edition. */
  engine: CitationEngine;
}

export interface ImportOptions {
  /** The citations that the source holds as data. */
  live?: ReadonlyMap<string, CitationNode> | undefined;
  /** Hears of a proposed outline before anything is done by it. */
  onProposal?: (proposal: Proposal) => void;
}

/**
 * Makes chapters of a study, by an outline or by one that is proposed. `file` is the source as faults name it.
 * @throws {FaultReport} where study, outline and edition do not fit.
 */
export function importStudy(
  manuscript: Manuscript,
  outline: Outline | undefined,
  edition: AroundImport,
  file: string,
  { live, onProposal }: ImportOptions = {},
): Import {
  const { tree, dropped } = tidy(manuscript, live);
  const { engine, library } = citingIn(treeTexts(tree).join('\n'), edition.sources);
  const blocks = blocksOf(tree);
  const hints = hintsOf(edition);
  const proposed = outline ? undefined : propose(blocks, hints, file);
  if (proposed) onProposal?.(proposed);
  const study = cut(blocks, outline ?? proposed?.outline ?? [], hints.titles, file);
  const imported = importedStudy({ ...study, dropped: [...dropped, ...study.dropped] }, edition.own, {
    library,
    workOf: workFinder(edition.sources.references.map(({ data }) => data)),
  });
  if (edition.text === 'original') compare(imported.chapters, edition, file);
  const media = mediaOf(
    imported.chapters.flatMap(({ pictures }) => pictures),
    file,
    manuscript.media,
    edition.ownMedia,
  );
  const printed = imported.chapters.map((chapter) => ({ ...chapter, mdx: chapter.print() }));
  const chapters = tallyOf(imported.chapters.flatMap(({ texts }) => texts));
  const named = tallyOf([...imported.dropped, ...media.dropped].map(({ text }) => text));
  return {
    chapters: printed,
    dropped: [...imported.dropped, ...media.dropped],
    media: media.files,
    proposed,
    words: balanceOf(manuscript.words, chapters, named),
    engine,
  };
}

function hintsOf({ sources, own }: AroundImport): Parameters<typeof propose>[1] {
  const { title = '', subtitle = '' } = sources.config?.data.source ?? {};
  const files = new Map([...own.keys()].map((id) => [numberInName(id), id]));
  return { titles: [title, `${title} ${subtitle}`].filter(Boolean), files };
}

/** The study's own text has the passages of the edition, or its notes and links would lead to others. */
function compare(chapters: readonly ImportedChapter[], { own }: AroundImport, source: string): void {
  const faults = chapters.flatMap(({ id, passages }): Fault[] => {
    const chapter = own.get(id);
    if (!chapter || chapter.numbers.length === passages.length) return [];
    return [
      {
        file: source,
        rule: 'passages-are-those-of-edition',
        expected: `${chapter.numbers.length} passages, as ${chapter.file} has`,
        found: `${passages.length}`,
        remedy: `Part or join paragraphs in the source, and correct the number in the outline.`,
      },
    ];
  });
  if (faults.length > 0) throw new FaultReport(faults);
}
