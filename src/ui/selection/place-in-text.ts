/** Says how far one has read. */
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
  if (ended) return 'End of the chapter';
  const words = passages.slice(index).reduce((sum, { words }) => sum + words, 0);
  const minutes = Math.round(words / WORDS_A_MINUTE);
  return `At ${passage.ref} of ${last.ref}${minutes > 0 ? `, ${minutes} min left` : ''}`;
}
