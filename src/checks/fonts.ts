/** Every character of a page is in the fonts of the edition. */
import { charactersByFace } from '../fonts/cut.ts';
import type { Check } from './check.ts';
import { coverageOf, findUncoveredCharacters, type Coverage } from './font-coverage.ts';
import type { Site } from './site.ts';
import { words } from '../words/index.ts';

export const fonts: Check = {
  holds: words.quality.holds.fonts,
  rules: ['character-is-in-fonts'],
  ofPage: async ({ file, tree }, site) => {
    const found = findUncoveredCharacters(tree, await coverage(site));
    // One warning for each character and page: the page is whole, in fonts of the reader's system.
    const first = new Map(found.toReversed().map(({ char, context }) => [char, context]));
    return [...first].map(([char, context]) => ({
      file,
      rule: 'character-is-in-fonts',
      severity: 'warning',
      expected: 'characters that the fonts of the edition have',
      found: `${char} (U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}) in “${context}”`,
      remedy:
        'Readers see it in another font, or a box where they have none. Name the language of the words, as in <span lang="ur">…</span>; or write another sign.',
    }));
  },
};

const known = new WeakMap<Site, Promise<Coverage>>();

/** Read from the fonts of the site, once. */
function coverage(site: Site): Promise<Coverage> {
  const read = known.get(site);
  if (read) return read;
  const coming = charactersByFace((name) => site.files.get(`fonts/${name}`)).then((characters) =>
    coverageOf(characters, site.edition.config.language),
  );
  known.set(site, coming);
  return coming;
}
