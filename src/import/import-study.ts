/** An import from the file to its chapters, without writing them. */
import { FaultReport, type Fault } from '../edition/faults.ts';
import type { Outline } from '../schemas/outline.ts';
import { blocksOf } from './blocks.ts';
import { importedStudy, type ImportedChapter, type ImportedStudy } from './chapters.ts';
import { cut } from './cut.ts';
import type { AroundImport } from './edition.ts';
import type { Manuscript } from './manuscript.ts';
import { propose } from './propose.ts';
import { tidy } from './tidy.ts';

export interface Import extends ImportedStudy {
  /** The outline, where none was given. */
  proposed: Outline | undefined;
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
): Import {
  const { tree, dropped } = tidy(manuscript);
  const blocks = blocksOf(tree);
  const hints = hintsOf(edition);
  const proposed = outline ? undefined : propose(blocks, hints, file);
  const study = cut(blocks, outline ?? proposed ?? [], hints.titles, file);
  const imported = importedStudy({ ...study, dropped: [...dropped, ...study.dropped] }, edition.own, edition.library);
  if (edition.text === 'original') compare(imported.chapters, edition, file);
  return { ...imported, proposed };
}

function hintsOf({ sources, own }: AroundImport): Parameters<typeof propose>[1] {
  const { title = '', subtitle = '' } = sources.config?.data.source ?? {};
  const files = new Map([...own.keys()].map((id) => [Number(id.split('-', 1)[0]), id]));
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
