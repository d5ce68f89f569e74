/** What an address names, and what is said where the page lacks it. */
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { parsePassageRange } from '../../model/passage-ref.ts';
import { decoded } from '../../model/decoded.ts';

/** The fragment of an address without its directive for words in the text; what is not well-formed stays as it is. */
export function fragmentOf(hash: string): string {
  const fragment = hash.replace(/^#/, '').replace(/:~:.*$/s, '');
  return decoded(fragment);
}

/** The ends of a range, `p2.4-p2.6` or `p2.4-2.6`, each as `2.4`; `undefined` for any other fragment. */
export function rangeOf(fragment: string): { first: string; last: string } | undefined {
  const match = /^p([^-]+)-p?([^-]+)$/.exec(fragment);
  return match ? parsePassageRange(`${match[1] ?? ''}-${match[2] ?? ''}`) : undefined;
}

/** What somebody looks for who has this fragment: `2.9` for `p2.9`, words for an id. */
export function searchWordsOf(fragment: string): string {
  const range = rangeOf(fragment);
  if (range) return range.first;
  const passage = /^p(\d.*)$/.exec(fragment)?.[1];
  return (
    passage ??
    fragment
      .replace(/^(?:ref|term|note)-/, '')
      .replace(/[-_\s]+/g, ' ')
      .trim()
  );
}

/** `This page has no passage 2.9.` */
export function missingWords(fragment: string): string {
  const range = rangeOf(fragment);
  if (range) return say(words.address.noRange, range);
  const passage = /^p(\d.*)$/.exec(fragment)?.[1];
  return passage ? say(words.address.noPassage, { ref: passage }) : say(words.address.nothing, { fragment });
}
