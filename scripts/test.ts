/**
 * `npm test`: everything there is to check, in the order that finds the cheapest fault first. Names of steps after the
 * command run these alone: `npm test -- lint unit`; `engines`, and `deep`, the long form of what is sampled elsewhere, run
 * only so. The last line is `N passed, N failed`.
 */
import { chosen, plan, reportOf, type Result, type Step } from './test/plan.ts';
import { runStage } from './test/run.ts';

const wanted = process.argv.slice(2);
const names = plan.flat().map(({ name }) => name);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  process.exit(2);
}

const results = new Map<Step, Result>();
for (const steps of chosen(wanted))
  for (const [step, result] of await runStage(steps, results)) results.set(step, result);

const { line, notTried, ok } = reportOf([...results.values()]);
process.exitCode = ok ? 0 : 1;
console.log(['', ...notTried, line].join('\n'));
