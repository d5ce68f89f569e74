/**
 * `npm run import -- FILE`: a study as plain text, Markdown, Word file or web page becomes chapters of the edition, under
 * the numbers that the edition has. By default the study's own text goes into `content/original/`, which
 * `EDITION_TEXT=original` builds.
 */
import { setting } from '../src/edition/setting.ts';
import { parseArguments } from '../src/import/arguments.ts';
import { exitCodeOf } from '../src/import/command.ts';
import { formatReport } from '../src/import/report-words.ts';

// The citation engine's package asks for a deprecated module of Node when it is loaded, hence no import above.
process.noDeprecation ||= true;
const { runImport } = await import('../src/import/run.ts');

process.exitCode = await exitCodeOf(async () => {
  const args = parseArguments(process.argv.slice(2));
  const report = await runImport(args, setting(process.env, 'EDITION_CONTENT') ?? 'content');
  console.log(args.json ? JSON.stringify(report, null, 2) : formatReport(report));
});
