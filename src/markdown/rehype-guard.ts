/** Finds what no plugin has resolved, so that no mark of the notation ever reaches a reader. */
import type { Element, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import type { Fault } from '../model/faults.ts';
import { report } from './file-data.ts';

const MARKS: { pattern: RegExp; what: string; remedy: string }[] = [
  {
    pattern: /\[-?@|@\{/,
    what: 'a citation in brackets',
    remedy:
      'Keep the whole bracket in one piece, without emphasis or links inside; write \\@ for a sign that readers see.',
  },
  { pattern: /¶/, what: 'a passage number', remedy: 'A number stands only at the start of a paragraph of its own.' },
  { pattern: /\[\^[^\]\s]+\]/, what: 'a footnote', remedy: 'Write its text at the end of the file: [^name]: Text.' },
  { pattern: /\[#[^\]]*\]/, what: 'an id', remedy: 'An id stands only at the end of a heading.' },
  {
    pattern: /\b(?:term|passage|figure|table):(?=\S)/,
    what: 'a link',
    remedy: 'Write it without spaces: [word](term:id).',
  },
];

export function rehypeGuard() {
  return (tree: Root, file: VFile): void => {
    visitParents(tree, 'text', (node, ancestors) => {
      if (ancestors.some((parent) => isCheckedElsewhere(parent as Element))) return;
      for (const { pattern, what, remedy } of MARKS) {
        const match = pattern.exec(node.value);
        const placed = [node, ...ancestors.toReversed()].find(({ position }) => position);
        if (!match || file.data.faults?.some((fault) => fault.file === file.path && isWithin(fault, placed))) continue;
        report(file, placed, {
          rule: 'nothing-is-left-unresolved',
          expected: `${what} that the build can read`,
          found: node.value.slice(match.index, match.index + 40),
          remedy,
        });
      }
    });
  };
}

/**
 * Code and formulas are printed as they stand, and so is a `<span>` that says nothing, which is how an editor writes a sign of the
 * notation for readers; a note is a text of its own, with lines of its own.
 */
const isCheckedElsewhere = ({ tagName, properties }: Partial<Element>): boolean =>
  tagName === 'code' ||
  tagName === 'math' ||
  (tagName === 'span' && Object.keys(properties ?? {}).length === 0) ||
  properties?.['dataNote'] !== undefined;

/** Whether a fault has been found in the lines of a node: what is left there most likely follows from it. */
function isWithin(
  { line }: Fault,
  node: { position?: { start: { line: number }; end: { line: number } } | undefined } | undefined,
): boolean {
  const position = node?.position;
  return line !== undefined && !!position && line >= position.start.line && line <= position.end.line;
}
