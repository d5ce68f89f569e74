/** No mark of the notation, and no slip of a program, reaches a reader. */
import { toString } from 'hast-util-to-string';
import type { Check } from './check.ts';
import { attribute } from './html.ts';

/** Marks that mean something to the build alone, and words that programs print by mistake. */
const MARKS = [/\[-?@[\w{]/, /¶/, /\]\((?:term|passage):/, /\[object Object\]/, /\bundefined\b/, /\bNaN\b/];
const AROUND = 30;

export const notation: Check = {
  holds: 'No mark of the notation and no unresolved value is left on a page.',
  rules: ['page-has-no-notation'],
  ofPage: ({ file, tree, elements }) => {
    const text = toString(tree);
    const inText = MARKS.flatMap((mark) => {
      const match = mark.exec(text);
      return match ? [text.slice(Math.max(0, match.index - AROUND), match.index + match[0].length + AROUND)] : [];
    });
    const inLinks = elements
      .flatMap((element) => attribute(element, 'href') ?? [])
      .filter((href) => /^(?:term|passage):/.test(href));
    return [...inText, ...inLinks].map((found) => ({
      file,
      rule: 'page-has-no-notation',
      expected: 'text as readers see it',
      found: `“${found.replace(/\s+/g, ' ').trim()}”`,
      remedy: 'Find these words in the content and correct the mark; write \\@ or \\[ for a sign that readers see.',
    }));
  },
};
