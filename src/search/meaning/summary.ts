/** What a search found, in sentences that are shown and read out. */
import type { ChapterNumber } from '../../model/passage-ref.ts';
import type { Findings } from './find.ts';
import { KINDS, type Kind } from './kinds.ts';

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

export interface Searched {
  words: string;
  kinds: readonly Kind[];
  chapters: readonly ChapterNumber[];
}

/** `3 results for “lamp” in the notes`; where no result has all the words, how many have some. */
export function summaryOf({ words, kinds, chapters }: Searched, { hits }: Pick<Findings, 'hits'>): string {
  const where = [
    ...(kinds.length > 0 ? [` in ${AND.format(kinds.map((kind) => KINDS[kind].where))}`] : []),
    ...(chapters.length > 0 ? [` of ${chapters.length === 1 ? 'chapter' : 'chapters'} ${AND.format(chapters)}`] : []),
  ].join('');
  const full = hits.filter((hit) => hit.full).length;
  const what = `for “${words}”${where}`;
  if (hits.length === 0) return `Nothing found ${what}.`;
  if (full === 0)
    return `No result has all the words ${what}; ${hits.length} ${hits.length === 1 ? 'has' : 'have'} some of them.`;
  const some = hits.length - full;
  return `${full} ${full === 1 ? 'result' : 'results'} ${what}${some > 0 ? `, and ${some} with some of the words` : ''}`;
}

/** `Also searched: Lamplighters’ Guild, LG.`; empty where nothing else was. */
export const alsoSearched = ({ also }: Pick<Findings, 'also'>): string =>
  also.length > 0 ? `Also searched: ${also.join(', ')}.` : '';

/** `The edition does not have “waziristn”; searched instead: waziristan.` */
export function correctionOf({ corrected }: Pick<Findings, 'corrected'>): string {
  if (corrected.length === 0) return '';
  const from = OR.format(corrected.map(({ from }) => `“${from}”`));
  return `The edition does not have ${from}.`;
}
