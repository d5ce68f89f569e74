/** Finds what no plugin has resolved, so that no mark of the notation ever reaches a reader (DESIGN §7 rule 1). */
import type { Element, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { report } from './data.ts';

const MARKS: { pattern: RegExp; what: string; remedy: string }[] = [
  {
    pattern: /\[-?@|@\{/,
    what: 'a citation in brackets',
    remedy:
      'Keep the whole bracket in one piece, without emphasis or links inside; write \\@ for a sign that readers see.',
  },
  {
    pattern: /¶\s*\d/,
    what: 'a passage number',
    remedy: 'A number stands only at the start of a paragraph of its own.',
  },
  { pattern: /\[#[^\]]*\]/, what: 'an id', remedy: 'An id stands only at the end of a heading.' },
  { pattern: /\]\((?:term|passage):/, what: 'a link', remedy: 'Write it without spaces: [word](term:id).' },
];

export function rehypeGuard() {
  return (tree: Root, file: VFile): void => {
    visitParents(tree, 'text', (node, ancestors) => {
      if (ancestors.some((parent) => (parent as Element).tagName === 'code')) return;
      for (const { pattern, what, remedy } of MARKS) {
        const match = pattern.exec(node.value);
        const placed = [node, ...ancestors.toReversed()].find(({ position }) => position);
        const line = placed?.position?.start.line;
        if (!match || file.data.faults?.some((fault) => fault.line === line && fault.file === file.path)) continue;
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
