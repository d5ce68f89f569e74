/** What a search found, in a sentence that is shown and read out. */
import { KINDS, type Kind } from './search-hits.ts';

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** `3 results for “lamp” in the notes`; where there are none, what was searched and what to try. */
export function summaryOf(words: string, kinds: readonly Kind[], count: number): string {
  const found = count === 0 ? 'Nothing found' : count === 1 ? '1 result' : `${count} results`;
  const where = kinds.length > 0 ? ` in ${LIST.format(kinds.map((kind) => KINDS[kind].all))}` : '';
  const what = `${found} for “${words}”${where}`;
  if (count > 0) return what;
  const wider = kinds.length > 0 ? ', or look in the whole edition' : '';
  return `${what}. Check the spelling, or try fewer words or the beginning of a word${wider}.`;
}
