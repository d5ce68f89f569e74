/** `npm run build`: checks the content, then builds the whole site into `dist/`, or the folder of another edition. */
import { distOf } from '../src/edition/dist.ts';
import { buildSite } from './build/site.ts';
import { collectContent } from './check/collect.ts';
import { printReport } from './check/print.ts';
import { orRefuse } from './check/refuse.ts';

process.exitCode = await orRefuse(async () => {
  const dist = distOf(process.env);
  const report = await collectContent(process.env);
  const code = printReport(report);
  if (!report.loaded) return code;
  const built = await buildSite(dist, report.loaded);
  if (built === 0 && dist !== 'dist') console.log(`The site is in ${dist}/.`);
  return built;
});
