/** How years, pages and brackets of author–date citations look in a text. */

const YEAR = String.raw`(?:(?:1[5-9]|20)\d\d(?![\d/–-]\d)[a-z]?|n\.\s?d\.)(?![\p{L}\d])`;
/** A year, and more after it by the same author: `2021, 2022`, `2021a, b`. */
const YEARS = String.raw`${YEAR}(?:\s*(?:,|&|,?\s*and)\s*(?:${YEAR}|[b-z](?![\p{L}\d.])))*`;

/** The inside of a bracket that has no bracket of its kind in it. */
export const BRACKETS = /\(([^()]{1,600})\)|\[([^[\]()]{1,600})\]/gu;
/** The inside of a bracket after a name: years, and perhaps a page. */
export const YEARS_ALONE = new RegExp(String.raw`^\s*(${YEARS})\s*((?:[,:]\s*\S.*)?)$`, 'su');
/** Each place in a part of a bracket where years may end a name. */
export const YEARS_AFTER_NAME = new RegExp(String.raw`(?<=[,\s])(${YEARS})`, 'gu');
/** A bracket that is only a page: `p. 24`, `pp. 3–5`. */
export const PAGE_ALONE = /^\s*(?:pp?\.|pages?|paras?\.?|chap\.|ch\.|§§?)\s*\d[\d\s,&–-]*$/iu;

/** The single years of a list of years: `2021a, b` are 2021a and 2021b. */
export function yearsIn(text: string): { year: string; letter: string }[] {
  let year = '';
  return [...text.matchAll(/(\d{4})([a-z]?)|(n\.\s?d\.)|(?<![\p{L}\d])([b-z])(?![\p{L}\d])/gu)].map((match) => {
    year = match[3] ? 'n.d.' : (match[1] ?? year);
    return { year, letter: [match[2], match[4]].find(Boolean) ?? '' };
  });
}

const MONTHS =
  'january february march april may june july august september october november december spring summer autumn fall winter';
const NO_NAMES = new Set([
  ...MONTHS.split(' '),
  ...MONTHS.split(' ').map((month) => month.slice(0, 3)),
  ...'monday tuesday wednesday thursday friday saturday sunday since until from in by before after c ca around early late mid'.split(
    ' ',
  ),
]);

/** Whether words look like the name of an author: capitals, with at most small words between. */
export function looksLikeName(text: string): boolean {
  const words = text.split(/[\s,]+/).filter(Boolean);
  return (
    words.length > 0 &&
    words.length <= 10 &&
    /^\p{Lu}/u.test(text) &&
    !words.some((word) => NO_NAMES.has(word.toLowerCase().replace(/\.$/, '')) || /\d/.test(word)) &&
    words.every((word) =>
      /^(?:\p{Lu}|[&]$|(?:and|al\.?|et|of|for|the|on|de|der|den|van|von|la|le|al|bin|ul|others)$)/u.test(word),
    )
  );
}
