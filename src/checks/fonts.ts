/** Every character of a page is in the fonts of the edition. */
import type { Check } from './check.ts';
import { findUncoveredCharacters } from './font-coverage.ts';

export const fonts: Check = {
  holds: 'The fonts of the edition have every character of every page.',
  rules: ['character-is-in-fonts'],
  ofPage: ({ file, tree }) => {
    const found = findUncoveredCharacters(tree);
    // One fault for each character and page.
    const first = new Map(found.toReversed().map(({ char, context }) => [char, context]));
    return [...first].map(([char, context]) => ({
      file,
      rule: 'character-is-in-fonts',
      expected: 'characters that the fonts of the edition have',
      found: `${char} (U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}) in “${context}”`,
      remedy:
        'Cut the fonts anew with npm run fonts, which reads the content folder; or name the language of the words, as in <span lang="ur">…</span>.',
    }));
  },
};
