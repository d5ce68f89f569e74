/**
 * `npm run import -- FILE`: a study as plain text, Markdown, Word file or web page becomes chapters of the edition, under
 * the numbers that the edition has. By default the study's own text goes into `content/original/`, which
 * `EDITION_TEXT=original` builds. A Word file that the edition has made, and that was edited, is reviewed passage by passage.
 */
import { setting } from '../src/edition/setting.ts';
import { formatEdited } from '../src/import/edited/report.ts';
import { parseArguments } from '../src/import/arguments.ts';
import { exitCodeOf } from '../src/import/command.ts';
import { formatReport } from '../src/import/report-words.ts';

// The citation engine's package asks for a deprecated module of Node when it is loaded, hence no import above.
process.noDeprecation ||= true;
const { runImport } = await import('../src/import/run.ts');
const { runEdited } = await import('../src/import/edited/run.ts');
const content = setting(process.env, 'EDITION_CONTENT') ?? 'content';

process.exitCode = await exitCodeOf(async () => {
  const args = parseArguments(process.argv.slice(2));
  const edited = await runEdited(args, content);
  if (edited) {
    console.log(args.json ? JSON.stringify(edited, null, 2) : formatEdited(edited));
    return;
  }
  const report = await runImport(args, content);
  console.log(args.json ? JSON.stringify(report, null, 2) : formatReport(report));
});
