/** The languages that have words: one folder each, one file a group. */
import * as de from './de/index.ts';
import * as en from './en/index.ts';
import * as fr from './fr/index.ts';
import * as ur from './ur/index.ts';
import { mainLanguage } from './language-tag.ts';
import type { Speech, Words } from './words.ts';

/** By language. The compiler asks each for every message of the English one, with its places. */
export const LANGUAGES: Readonly<Record<string, Words>> = { en, de, fr, ur };

export const hasWords = (tag: string): boolean => Object.hasOwn(LANGUAGES, mainLanguage(tag));

/** The words for a language tag; English where it has none. */
export const speechOf = (tag: string): Speech =>
  hasWords(tag)
    ? { language: tag, words: LANGUAGES[mainLanguage(tag)] as Speech['words'] }
    : { language: 'en-GB', words: en };
