/**
 * `npm run check`: reads the content, the site in `dist/` and the project, and reports what is wrong. With `-- --json` the
 * report is SARIF on standard output; `-- citation-key-exists` explains that rule instead.
 */
import { distOf } from '../src/edition/dist.ts';
import { collectAll } from './check/collect.ts';
import { printHelp, printReport, printSarif } from './check/print.ts';
import { orRefuse } from './check/refuse.ts';

const [argument, ...more] = process.argv.slice(2);

process.exitCode = await orRefuse(async () => {
  if (more.length > 0) throw new RangeError('Give one argument: --json, or the name of a rule.');
  if (argument === undefined) return printReport(await collectAll(distOf(process.env), process.env));
  if (argument === '--json') return printSarif(await collectAll(distOf(process.env), process.env));
  return printHelp(argument);
});
