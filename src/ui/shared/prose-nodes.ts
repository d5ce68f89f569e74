/** A note by somebody else than the editors as nodes: emphasis, links and words, made as such. Nothing in it is read as markup. */
import { proseOf } from '../../guest-notes/prose.ts';
import { make } from './make.ts';

/** Such a link vouches for nothing, and is told nothing. */
const RELATION = ['noreferrer', 'nofollow', 'ugc'].join(' ');

export const proseNodes = (text: string): (Node | string)[] =>
  proseOf(text).map(({ text: said, emphasis, href }) => {
    if (href !== undefined) return make('a', { href, rel: RELATION }, said);
    return emphasis ? make('em', {}, said) : said;
  });
