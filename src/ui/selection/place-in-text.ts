/** Says how far one has read. */
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { WORDS_A_MINUTE } from '../../model/reading-time.ts';

export interface PassageLength {
  /** `2.4` */
  ref: string;
  words: number;
}

/** `At 2.4 of 2.12, 3 min left`; nothing before the first passage (`index` is -1). */
export function placeInText(passages: readonly PassageLength[], index: number, ended: boolean): string {
  const passage = passages[index];
  const last = passages.at(-1);
  if (!passage || !last) return '';
  if (ended) return words.chapter.end;
  const ahead = passages.slice(index).reduce((sum, { words }) => sum + words, 0);
  const minutes = Math.round(ahead / WORDS_A_MINUTE);
  const place = { ref: passage.ref, last: last.ref };
  return minutes > 0 ? say(words.chapter.atWithMinutes, { ...place, minutes }) : say(words.chapter.at, place);
}
