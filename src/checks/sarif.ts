/** A report in SARIF 2.1.0, which editors and hosts of source code read. https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
import { isError, sortFaults, type Fault } from '../model/faults.ts';
import { helpFor, whatIsAsked } from './help.ts';

/** The log of one run: every fault as a result, and every rule that it speaks of with its help. */
export function sarif(faults: readonly Fault[]): object {
  const sorted = sortFaults(faults);
  const rules = [...new Set(sorted.map(({ rule }) => rule))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'annotated-edition', rules: rules.map(ruleDescriptor) } },
        columnKind: 'utf16CodeUnits',
        results: sorted.map((fault) => result(fault, rules)),
      },
    ],
  };
}

function ruleDescriptor(id: string): object {
  const markdown = helpFor(id);
  if (markdown === undefined) return { id };
  return { id, shortDescription: { text: whatIsAsked(markdown) }, help: { text: markdown, markdown } };
}

const result = (fault: Fault, rules: readonly string[]): object => ({
  ruleId: fault.rule,
  ruleIndex: rules.indexOf(fault.rule),
  level: isError(fault) ? 'error' : 'warning',
  message: { text: `Expected ${fault.expected}. Found ${fault.found}. ${fault.remedy}` },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: encodeURI(fault.file.replaceAll('\\', '/')) },
        ...(fault.line !== undefined && {
          region: { startLine: fault.line, ...(fault.column !== undefined && { startColumn: fault.column }) },
        }),
      },
    },
  ],
});
