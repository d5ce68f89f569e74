/** No mark of the notation, and no slip of a program, reaches a reader. */
import { toString } from 'hast-util-to-string';
import type { Fault } from '../model/faults.ts';
import type { Check } from './check.ts';
import { attribute } from './html.ts';
import type { Site, SitePage } from './site.ts';
import { words } from '../words/index.ts';

/** Marks that mean something to the build alone, and words that programs print by mistake. */
const MARKS = [/\[-?@[\w{]/, /¶/, /\]\((?:term|passage):/, /\[object Object\]/, /\bundefined\b/, /\bNaN\b/];
/** What the citation engine prints where a style has no form for a work. */
const UNPRINTED = /\[NO_PRINTED_FORM\]|\[CSL STYLE ERROR/;
const AROUND = 30;

function notationFaults({ file, tree, elements }: SitePage): Fault[] {
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
}

/** In every file of text, since exports print citations as well. */
const unprintedFaults = ({ files }: Site): Fault[] =>
  [...files.keys()].flatMap((file) => {
    if (!/\.(?:html|json|jsonld|xml|txt|md|bib|ris|svg)$/.test(file)) return [];
    const text = files.get(file)?.toString('utf8') ?? '';
    const match = UNPRINTED.exec(text);
    if (!match) return [];
    return [
      {
        file,
        rule: 'citation-is-printed',
        expected: 'a citation in words',
        found: `“${text
          .slice(Math.max(0, match.index - AROUND), match.index + match[0].length + AROUND)
          .replace(/\s+/g, ' ')
          .trim()}”`,
        remedy:
          'Give the work in references.json a title and a type that the citation style knows, or take another style.',
      },
    ];
  });

export const notation: Check = {
  holds: words.quality.holds.notation,
  rules: ['page-has-no-notation', 'citation-is-printed'],
  ofPage: notationFaults,
  ofSite: unprintedFaults,
};
