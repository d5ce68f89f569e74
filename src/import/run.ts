/** An import as a whole: from the file to the chapters in their folder, and the report. */
import type { Arguments } from './arguments.ts';
import { readEdition, readOutline } from './edition.ts';
import { importStudy } from './import-study.ts';
import { reportOf, type Report } from './report.ts';
import { readStudy } from './source.ts';
import { verify } from './verify.ts';
import { checkTarget, writeChapters } from './write.ts';

/**
 * Imports a study into the edition in the folder `content`, or around the folder that the arguments name.
 * @throws {UsageError} and {FaultReport}; nothing is written then.
 */
export async function runImport({ file, into, outline, force }: Arguments, content: string): Promise<Report> {
  const edition = readEdition(content, into);
  checkTarget(edition.into, force);
  const manuscript = await readStudy(file);
  const given = outline === undefined ? edition.sources.config?.data.outline : readOutline(outline);
  const { chapters, dropped, proposed } = importStudy(manuscript, given, edition, file);
  const verified = await verify(chapters, edition);
  writeChapters(
    edition.into,
    chapters.map(({ id, mdx }) => ({ name: `${id}.mdx`, text: mdx })),
  );
  return reportOf(file, edition.into, chapters, verified, dropped, proposed);
}
