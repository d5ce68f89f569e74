/** Words that a reader reads in a minute; the mean of silent reading of English non-fiction (Brysbaert 2019). */
export const WORDS_A_MINUTE = 238;
