/**
 * The place that a query names as people cite: `ch. 2 ¶4`, `2.4-6`, `section on …`. The grammar and its outline are loaded
 * when a query looks like that; this module asks whether it does.
 */
const NUMBERS = /(?:^|[^\p{L}\p{N}])(?:p?\d{1,3}|\p{L})[.:]\d/u;
/** A number by itself, which search knows. */
const BARE = /^\s*\d{1,3}\.\d{1,3}\s*$/;
const MARKS =
  /[¶§]|(?:^|[^\p{L}\p{N}])(?:chapters?|chaps?|chs?|appendix|appendices|sections?|sects?|paragraphs?|paras?|pars?|passages?)(?![\p{L}\p{N}])/iu;
/** Longer than any reference to one place. */
const MOST = 120;

/** Whether a query may be a reference that needs the grammar: numbers of passages, or a word that stands before them. */
export const looksLikeReference = (words: string): boolean =>
  words.length <= MOST && !BARE.test(words) && (NUMBERS.test(words) || MARKS.test(words));
