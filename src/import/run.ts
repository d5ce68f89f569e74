/** An import as a whole: from the file to the chapters in their folder, and the report. */
import { FaultReport } from '../model/faults.ts';
import type { Proposal } from './propose.ts';
import type { Arguments } from './arguments.ts';
import { keepLive } from './citations/keep-live.ts';
import { readEdition, readOutline, withLibrary } from './around.ts';
import { importStudy, type Import } from './import-study.ts';
import { readLibrary, writeLibrary } from './references/library.ts';
import { reportOf, type Report } from './report.ts';
import { refusedOutline } from './report-words.ts';
import { readStudy } from './source.ts';
import { withPictures } from './usable-pictures.ts';
import { verify, type Verified } from './verify.ts';
import { checkTarget, writeChapters } from './write.ts';

/**
 * Imports a study into the edition in the folder `content`, or around the folder that the arguments name.
 * @throws {UsageError} and {FaultReport}; nothing is written then. The report has the outline that was proposed.
 */
export async function runImport({ file, into, outline, force }: Arguments, content: string): Promise<Report> {
  const around = readEdition(content, into);
  checkTarget(around.into, force);
  const manuscript = await readStudy(file);
  const live = manuscript.live?.size ? keepLive(manuscript.live, readLibrary(around.referencesFile)) : undefined;
  const edition = live ? withLibrary(around, live.items) : around;
  const given = outline === undefined ? edition.sources.config?.data.outline : readOutline(outline);
  const { study, verified } = await withProposal(async (onProposal) => {
    const made = await withPictures(
      importStudy(manuscript, given, edition, file, { live: live?.citations, onProposal }),
    );
    return { study: made, verified: await verify(made.chapters, edition, made.engine) };
  });
  const { chapters, dropped, media, proposed, words } = study;
  const files = chapters.map(({ id, mdx }) => ({ name: `${id}.mdx`, bytes: mdx }));
  if (live && live.newWorks.length > 0) writeLibrary(edition.referencesFile, live.items);
  writeChapters(edition.into, files, media, edition.text === 'original');
  const { properties } = manuscript;
  return reportOf(chapters, {
    ...{ source: file, into: edition.into, words, newWorks: live?.newWorks ?? [], dropped },
    ...{ verified, properties, proposed },
  });
}

/** Does `work`; where that fails, what it says of the faults has the outline that was proposed, to be mended by hand. */
async function withProposal(
  work: (onProposal: (proposal: Proposal) => void) => Promise<{ study: Import; verified: Verified }>,
): Promise<{ study: Import; verified: Verified }> {
  let proposed: Proposal | undefined;
  try {
    return await work((proposal) => (proposed = proposal));
  } catch (error) {
    if (error instanceof FaultReport && proposed) error.message += `\n\n${refusedOutline(proposed)}`;
    throw error;
  }
}
