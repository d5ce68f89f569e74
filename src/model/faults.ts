/**
 * Every message that an editor can see: where, which rule, what was expected, what was found, what to do.
 * Editors and their tools read this format, so it stays.
 */
import type { RuleId } from './rules.ts';

/** Something in the content that must be mended (`error`) or looked at (`warning`). */
export interface Fault {
  /** Path of the file as an editor knows it, from the project's root: `content/notes/x.md`. */
  file: string;
  /** From 1; absent when the fault concerns the whole file. */
  line?: number;
  column?: number;
  rule: RuleId;
  expected: string;
  found: string;
  /** What to do, if possible with the corrected value. */
  remedy: string;
  /** Id of the item of a list, such as a reference, that cannot be used until the fault is mended. */
  item?: string;
  severity?: 'error' | 'warning';
}

/** The faults of an edition as one error. Its message is the whole report. */
export class FaultReport extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(formatFaults(faults));
    this.name = 'FaultReport';
    this.faults = faults;
    // An editor has no use for a trace of our functions, nor for the words above it.
    this.stack = '';
  }
}

export const isError = (fault: Fault): boolean => fault.severity !== 'warning';

/** Sorts by file, line, column, rule, so that the report is the same every time; what must be mended before warnings. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const key = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  return [...faults].sort(
    (a, b) =>
      Number(isError(b)) - Number(isError(a)) ||
      key(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      key(a.rule, b.rule) ||
      key(a.found, b.found),
  );
}

/** One fault as text: the place and rule on the first line, three indented lines below. */
export function formatFault(fault: Fault): string {
  const place = [fault.file, fault.line, fault.column].filter((part) => part !== undefined).join(':');
  return [
    `${place}  ${isError(fault) ? '' : 'warning: '}${fault.rule}`,
    `  expected  ${fault.expected}`,
    `  found     ${fault.found}`,
    `  to do     ${fault.remedy}`,
  ].join('\n');
}

/** All faults, then one line with the count. */
export function formatFaults(faults: readonly Fault[]): string {
  const errors = faults.filter(isError).length;
  const warnings = faults.length - errors;
  const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  const summary = [count(errors, 'fault'), ...(warnings ? [count(warnings, 'warning')] : [])].join(', ');
  return [...sortFaults(faults).map(formatFault), `${summary}.`].join('\n\n');
}

/** The members of `known` nearest to `word` by edit distance, nearest first, at most `most`; a part of a word is near. */
export function nearest(word: string, known: Iterable<string>, most = 3): string[] {
  const limit = Math.max(2, Math.ceil(word.length / 2));
  const distanceTo = (candidate: string): number => {
    const [a, b] = [word.toLowerCase(), candidate.toLowerCase()];
    const part = Math.min(a.length, b.length) > 2 && (a.startsWith(b) || b.startsWith(a));
    return part ? 1 : editDistance(a, b);
  };
  return [...known]
    .map((candidate) => ({ candidate, distance: distanceTo(candidate) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Levenshtein distance in UTF-16 units. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]));
    row = next;
  }
  return row[b.length] ?? 0;
}
