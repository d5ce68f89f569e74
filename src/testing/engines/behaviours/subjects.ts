/** What of the edition the sentences are tried with, whichever edition it is. */
import { annotatedChapter } from '../../reader.ts';
import { readFile } from '../../site.ts';

interface Passage {
  ref: string;
  text: string;
  url: string;
}

const all = JSON.parse(readFile('api/passages.json')) as Passage[];

/** Path of the chapter with the most notes. */
export const chapter = annotatedChapter();

/** Its passages. */
export const passages = all.filter(({ url }) => url.includes(`/${chapter}#`));

/** Three of them in a row, not the first. */
export const [second = '', third = '', fourth = ''] = passages.slice(1).map(({ ref }) => ref);

/** Three words in a row that stand in the middle of a passage of the chapter, and the passage. */
export const [{ phrase, ref: phraseRef } = { phrase: '', ref: '' }] = passages.slice(1).flatMap(({ ref, text }) => {
  const [, phrase] = /(?:\S+ ){8}((?:[a-z]{3,} ){2}[a-z]{4,})(?= )/u.exec(text) ?? [];
  return phrase ? [{ phrase, ref }] : [];
});
