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

/** A name and a page after it, without a year: `Wick 4`, `Wick and Tallow 12–14`. */
export const NAME_AND_PAGE = /^(\p{L}.*\S)\s+(\d{1,3}(?:[–-]\d{1,3})?)$/su;

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

/** What is numbered and is no author: `Table 4`. */
const NUMBERED = new Set(
  `act annex appendix art article block book box case chap chapter class column day eq equation experiment fig figure
  game grade grades group item level line lines map mark model n no note number op page panel paragraph part phase plate
  question round row rule scene schedule section sections series stage step study table type unit v ver version vol volume
  week year`.split(/\s+/),
);

/** Whether words look like one or two family names, or one and others. */
export const looksLikePerson = (text: string): boolean =>
  looksLikeName(text) &&
  /^\p{Lu}\p{L}*\p{Ll}[\p{L}’'-]*(?:\s(?:and|&)\s\p{Lu}[\p{L}’'-]+|\set al\.?)?$/u.test(text) &&
  !NUMBERED.has(text.toLowerCase());
