/** The characters that the fonts of the edition have. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const between = (first: string, last: string): string =>
  String.fromCodePoint(
    ...Array.from(
      { length: (last.codePointAt(0) ?? 0) - (first.codePointAt(0) ?? 0) + 1 },
      (_, index) => (first.codePointAt(0) ?? 0) + index,
    ),
  );

const ASCII = between(' ', '~');
const PUNCTUATION = '\u00a0–—‘’“”…•·§©°×→';
/** Letters of transliterated Arabic, Persian, Urdu and Pashto, and the signs for hamza and ʿayn. */
const TRANSLITERATION = 'āīūġḍḥṇṣṭẓĀĪŪĠḌḤṆṢṬẒʿʾ';
/** Letters of names from elsewhere, as references are likeliest to hold them. */
const NAMES = 'ÆÇÉÖÜÞßáäçèéëóöüąĐğŁŌŚŞŻặị';

/** Characters of nearly all text. What else the content uses joins them. */
export const COMMON = ASCII + PUNCTUATION;
/** Letters of some words: fonts of their own hold them, which only pages load that have such a word. */
export const RARE = TRANSLITERATION + NAMES;
/** Characters of titles, which are few and large. */
export const TITLES = between('A', 'Z') + between('a', 'z') + between('0', '9') + " .,:;?!()/&#-'\u00a0–—‘’“”…";
/** What has variants for small capitals, old-style figures and ligatures; others stay as they are. */
export const VARIED = between('A', 'Z') + between('a', 'z') + between('0', '9') + '&';

/** Scripts that the fonts can have; all others are set in fonts of the reader's system. */
const OURS = /[\p{Script=Latin}\p{Script=Common}]/u;

/** The Latin letters and signs that a content folder uses: in all of its text, and in titles. */
export function charactersOf(folder: string): { text: string; titles: string } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(mdx?|ya?ml|json)$/.test(name),
  );
  const texts = files.sort().map((name) => readFileSync(join(folder, name), 'utf8').normalize('NFC'));
  const titles = texts.flatMap((text) => [...text.matchAll(/^(?:sub)?title: (.*)$/gm)].map(([, title]) => title ?? ''));
  return { text: ours(texts.join('')), titles: ours(titles.join('')) };
}

/** Each once, in the order of code points. The pilcrow is notation and is never printed. */
const ours = (text: string): string =>
  [...new Set(text)]
    .filter((char) => OURS.test(char) && !/[\p{Cc}¶]/u.test(char))
    .sort()
    .join('');
