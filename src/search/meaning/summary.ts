/** What a search found, in sentences that are shown and read out. */
import type { ChapterNumber } from '../../model/passage-ref.ts';
import { language, words as said } from '../../words/index.ts';
import { counted, say } from '../../words/say.ts';
import type { Findings } from './find.ts';
import type { Kind } from './kinds.ts';

const AND = new Intl.ListFormat(language, { type: 'conjunction' });
const OR = new Intl.ListFormat(language, { type: 'disjunction' });

export interface Searched {
  words: string;
  kinds: readonly Kind[];
  chapters: readonly ChapterNumber[];
}

/** `3 results for “lamp” in the notes`; where no result has all the words, how many have some. */
export function summaryOf(searched: Searched, { hits }: Pick<Findings, 'hits'>): string {
  const scope = scopeOf(searched);
  const full = hits.filter((hit) => hit.full).length;
  const some = hits.length - full;
  if (hits.length === 0) return say(said.search.foundNothing, { scope });
  if (full === 0) return counted(said.search.foundSome, { scope, count: hits.length });
  const found = counted(said.search.found, { scope, count: full });
  return some > 0 ? counted(said.search.foundAndSome, { found, count: some }) : found;
}

/** `“lamp” in the notes of chapter 2` */
function scopeOf({ words, kinds, chapters }: Searched): string {
  const places = {
    words,
    kinds: AND.format(kinds.map((kind) => said.search.kinds[kind].where)),
    chapters: AND.format(chapters.map(String)),
  };
  if (chapters.length === 0) return say(kinds.length > 0 ? said.search.scopeIn : said.search.scope, places);
  const numbered = { ...places, count: chapters.length };
  return kinds.length > 0 ? counted(said.search.scopeInOf, numbered) : counted(said.search.scopeOf, numbered);
}

/** `Also searched: Lamplighters’ Guild, LG.`; empty where nothing else was. */
export const alsoSearched = ({ also }: Pick<Findings, 'also'>): string =>
  also.length > 0 ? say(said.search.alsoSearched, { names: also.join(said.lists.comma) }) : '';

/** `The edition does not have “waziristn”.`; empty where it has all that was searched. */
export function correctionOf({ corrected }: Pick<Findings, 'corrected'>): string {
  if (corrected.length === 0) return '';
  return say(said.search.lacking, {
    words: OR.format(corrected.map(({ from }) => say(said.search.quoted, { word: from }))),
  });
}
