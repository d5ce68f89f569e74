/** Words that say nothing by themselves, and those that only ask. Left out of a search that has other words. */
import { words } from '../../words/index.ts';
import { wordsOf } from './text.ts';

const STOP_WORDS: ReadonlySet<string> = new Set(wordsOf(words.search.everydayWords));

/** @param word As search compares it. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
