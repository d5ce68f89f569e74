/** Prints a report and judges it. */
import { helpFor } from '../../src/checks/help.ts';
import { sarif } from '../../src/checks/sarif.ts';
import { formatFaults, isError, nearest } from '../../src/model/faults.ts';
import { RULE_IDS } from '../../src/model/rules.ts';
import type { Report } from './collect.ts';

/** Prints faults and notes to standard error; returns the exit code. */
export function printReport({ faults, notes }: Report): 0 | 1 {
  if (faults.length > 0) console.error(formatFaults(faults));
  for (const note of notes) console.error(note);
  return codeFor({ faults });
}

/** Prints the faults as SARIF to standard output and the notes to standard error; returns the exit code. */
export function printSarif({ faults, notes }: Report): 0 | 1 {
  console.log(JSON.stringify(sarif(faults), null, 2));
  for (const note of notes) console.error(note);
  return codeFor({ faults });
}

const codeFor = ({ faults }: Pick<Report, 'faults'>): 0 | 1 => (faults.some(isError) ? 1 : 0);

/** Prints the page of help of a rule; returns the exit code. */
export function printHelp(rule: string): 0 | 2 {
  const page = helpFor(rule);
  if (page !== undefined) {
    console.log(page.trimEnd());
    return 0;
  }
  const candidates = nearest(rule, RULE_IDS);
  console.error(`There is no rule ${rule}${candidates.length > 0 ? `; perhaps ${candidates.join(' or ')}` : ''}.`);
  return 2;
}
