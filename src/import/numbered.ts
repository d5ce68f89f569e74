/** Headings that say of themselves what they are: `CHAPTER I`, `Chapter One: Lamps`, `Part II`. */

const ORDINAL = String.raw`(?:\d{1,3}|[IVXLC]+|(?:twenty|thirty|forty|fifty)(?:-(?:one|two|three|four|five|six|seven|eight|nine)|(?!-))|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?![\p{L}\p{N}])`;
const CHAPTER = String.raw`(?:chapter|chapitre|cap[ií]tulo|capitolo|kapitel|hoofdstuk)`;
const PART = String.raw`(?:part|book|volume|partie|parte|teil|buch|deel)`;

/** Such a word and number, and the sign that ends them before a title. */
export const NAMED_NUMBER = String.raw`(?:${CHAPTER}|${PART})\s+${ORDINAL}\s*[.:–—-]\s*`;

const startsWith = (words: string): RegExp => new RegExp(String.raw`^${words}\s+${ORDINAL}\s*(?:[.:–—-]|$)`, 'iu');
const [CHAPTER_START, PART_START] = [startsWith(CHAPTER), startsWith(PART)];
const NUMBER_ALONE = new RegExp(String.raw`^(?:${CHAPTER}|${PART})\s+${ORDINAL}\s*[.:]?$`, 'iu');

/** Whether a line begins as the heading of a chapter. */
export const isChapterLine = (text: string): boolean => CHAPTER_START.test(text);

/** Whether a line begins as the title of a part, which holds chapters. */
export const isPartLine = (text: string): boolean => PART_START.test(text);

/** Whether such a line is a number and no title. */
export const isNumberAlone = (text: string): boolean => NUMBER_ALONE.test(text);
