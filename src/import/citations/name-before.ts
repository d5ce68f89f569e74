/** The author's name at the end of a run of words. */
import { MOST_NAME_WORDS, type Authors } from './authors.ts';

/** A name that a work has, and where in the text it begins. */
export interface NameBefore {
  name: string;
  start: number;
  /**
   * Whether the words before it make it another name than it seems: a capitalised word (`Ida Wick` is not `Wick`), or
   * "and" after another name.
   */
  isDoubtful: boolean;
}

/** Words that may stand before a name with a capital and are no part of it. */
const OPENERS = new Set(
  `according after also although and as because before both but by cf cited compare despite eg following for from
  hence here however ie if in indeed like moreover nevertheless or quoted regarding see similarly since so than that
  the then though thus to unlike when where whereas while with yet dr mr mrs ms prof professor sir
  auch siehe vgl voir`.split(/\s+/),
);

/** Whether a capitalised word may stand before a name and be no part of it: `As Wick (1890) says`. */
export const isOpener = (word: string): boolean => OPENERS.has(word.toLowerCase().replaceAll('.', ''));

/** The longest name of an author at the end of `text`; `undefined` where there is none. */
export function nameBefore(text: string, authors: Authors, where: 'bracket' | 'sentence'): NameBefore | undefined {
  const end = text.trimEnd();
  // Most words end no name; this spares looking up all that could.
  if (!authors.endsName(/\S*$/.exec(end)?.[0] ?? '')) return undefined;
  const starts = [...end.matchAll(/(?<![\p{L}\p{N}’'-])[\p{L}\p{N}]/gu)].map(({ index }) => index);
  for (const start of starts.slice(-MOST_NAME_WORDS)) {
    const name = end.slice(start);
    if (authors.has(name)) return { name, start, isDoubtful: isDoubtful(end.slice(0, start), where) };
  }
  return undefined;
}

/** Capitalised words that a full stop shortens. */
const SHORT = new Set('capt comm dept gen hist insp messrs supt univ'.split(' '));

/** Whether a word ends a sentence: `in Lanternmouth. Wick`, and not `Gen. Wick`, `J. Wick`. */
function endsSentence(words: string): boolean {
  const [, word = ''] = /^([\p{L}\p{M}’'-]+)[.?!…][”"’')\]]*\s+$/u.exec(words) ?? [];
  if (SHORT.has(word.toLowerCase())) return false;
  return word.length > 3 || /^\p{Lu}{2,}$/u.test(word);
}

function isDoubtful(before: string, where: 'bracket' | 'sentence'): boolean {
  const [, word = '', after = ''] = /([\p{L}\p{M}’'.-]+)([^\p{L}\p{N}]*)$/u.exec(before) ?? [];
  const parted = where === 'bracket' ? /[;:()[\]“”"‘—–]/ : /[,;:()[\]“”"‘—–]/;
  if (!word || parted.test(after)) return false;
  if (endsSentence(word + after)) return false;
  const isAnd = /^and$/i.test(word) || after.includes('&');
  if (isAnd) return /\p{Lu}[\p{L}\p{M}’'-]*,?\s*(?:and|&)\s*$/u.test(before);
  return /^\p{Lu}/u.test(word) && !isOpener(word);
}
