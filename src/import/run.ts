/** An import as a whole: from the file to the chapters in their folder, and the report. */
import type { Arguments } from './arguments.ts';
import { keepLive } from './citations/keep-live.ts';
import { readEdition, readOutline, withLibrary } from './around.ts';
import { importStudy } from './import-study.ts';
import { readLibrary, writeLibrary } from './references/library.ts';
import { reportOf, type Report } from './report.ts';
import { readStudy } from './source.ts';
import { verify } from './verify.ts';
import { checkTarget, writeChapters } from './write.ts';

/**
 * Imports a study into the edition in the folder `content`, or around the folder that the arguments name.
 * @throws {UsageError} and {FaultReport}; nothing is written then.
 */
export async function runImport({ file, into, outline, force }: Arguments, content: string): Promise<Report> {
  const around = readEdition(content, into);
  checkTarget(around.into, force);
  const manuscript = await readStudy(file);
  const live = manuscript.live?.size ? keepLive(manuscript.live, readLibrary(around.referencesFile)) : undefined;
  const edition = live ? withLibrary(around, live.items) : around;
  const given = outline === undefined ? edition.sources.config?.data.outline : readOutline(outline);
  const { chapters, dropped, media, proposed, words } = importStudy(manuscript, given, edition, file, live?.citations);
  const verified = await verify(chapters, edition);
  const files = chapters.map(({ id, mdx }) => ({ name: `${id}.mdx`, bytes: mdx }));
  if (live && live.newWorks.length > 0) writeLibrary(edition.referencesFile, live.items);
  writeChapters(edition.into, files, media, edition.text === 'original');
  const { properties } = manuscript;
  return reportOf(chapters, {
    ...{ source: file, into: edition.into, words, newWorks: live?.newWorks ?? [], dropped },
    ...{ verified, properties, proposed },
  });
}
