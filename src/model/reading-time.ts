/** Words that a reader reads in a minute; the mean of silent reading of English non-fiction (Brysbaert 2019). */
export const WORDS_A_MINUTE = 238;

/** Number of words; a compound with a hyphen or an apostrophe is one. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
