/**
 * `npm run import -- FILE`: a study as plain text, Markdown, Word file or web page becomes chapters of the edition, under
 * the numbers that the edition has. By default the study's own text goes into `content/original/`, which
 * `EDITION_TEXT=original` builds.
 */
import { parseArguments } from './import/arguments.ts';
import { exitCodeOf } from './import/command.ts';
import { importStudy } from './import/import-study.ts';
import { formatReport, reportOf } from './import/report.ts';
import { readStudy } from './import/source.ts';
import { checkTarget, writeChapters } from './import/write.ts';

// The citation engine's package asks for a deprecated module of Node when it is loaded, hence the imports below.
process.noDeprecation ||= true;
const { readEdition, readOutline } = await import('./import/edition.ts');
const { verify } = await import('./import/verify.ts');

process.exitCode = await exitCodeOf(async () => {
  const { file, into, outline, json, force } = parseArguments(process.argv.slice(2));
  const edition = readEdition(process.env['EDITION_CONTENT'] ?? 'content', into);
  checkTarget(edition.into, force);
  const manuscript = await readStudy(file);
  const given = outline === undefined ? edition.sources.config?.data.outline : readOutline(outline);
  const { chapters, dropped, proposed } = importStudy(manuscript, given, edition, file);
  const verified = await verify(chapters, edition);
  writeChapters(
    edition.into,
    chapters.map(({ id, mdx }) => ({ name: `${id}.mdx`, text: mdx })),
  );
  const report = reportOf(file, edition.into, chapters, verified, dropped, proposed);
  console.log(json ? JSON.stringify(report, null, 2) : formatReport(report));
});
