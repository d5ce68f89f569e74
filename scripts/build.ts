/** `npm run build`: checks the content, then builds the whole site into `dist/`. */
import { buildSite } from './build/site.ts';
import { collectContent } from './check/collect.ts';
import { printReport } from './check/print.ts';
import { orRefuse } from './check/refuse.ts';

process.exitCode = await orRefuse(async () => {
  const report = await collectContent(process.env);
  const code = printReport(report);
  return report.loaded ? await buildSite('dist', report.loaded) : code;
});
