/** The characters that the fonts of an edition have. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Speech } from '../words/words.ts';
import { CUT_LETTER, ofScripts, scriptsOf } from './scripts.ts';

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

/** What each kind of font is cut for. */
export interface Wanted {
  common: string;
  rare: string;
  titles: string;
}

/** What an edition prints: the texts of its files and the messages of its interface, those of dates included. */
export function wantedCharacters(folder: string, language: string, speech: Speech): Wanted {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => TEXTS.test(name));
  const texts = files.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  const said = inBothCases([JSON.stringify(speech.words), ...monthsOf(language)].join('\n'), language);
  const titles = inBothCases(texts.flatMap((text) => text.match(TITLE) ?? []).join('\n'), language);
  const own = ofScripts(scriptsOf(language));
  const used = printed(`${texts.join('\n')}${said}`);
  const common = [...used].filter((char) => !CUT_LETTER.test(char) || /\p{Script=Latin}/u.test(char) || own.test(char));
  return {
    common: COMMON + common.join(''),
    rare: [...new Set(RARE + used)].filter((char) => !COMMON.includes(char) && !common.includes(char)).join(''),
    titles: TITLES + printed(`${titles}${said.match(OF_TITLES)?.join('') ?? ''}`),
  };
}

/** Of the interface, titles have letters and quotation marks. */
const OF_TITLES = /[\p{L}\p{Pi}\p{Pf}‚„]/gu;

/** Lines that print a title: of a page or chapter, of an entry, of a section. */
const TITLE = /^(?:(?:sub)?title|term): .*$|^#+ .*$/gm;

const TEXTS = /\.(mdx?|ya?ml|json)$/;

/** A list stands under capitals, and small capitals are made of small letters. */
const inBothCases = (text: string, language: string): string =>
  text + text.toLocaleUpperCase(language) + text.toLocaleLowerCase(language);

/** The names of the months, long and short, which are in no file. */
function monthsOf(language: string): string[] {
  const dates = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2000, month, 15)));
  return (['long', 'short'] as const).flatMap((month) => {
    const form = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
    return dates.map((date) => form.format(date));
  });
}

/** The characters that the fonts can have, each once, in the order of code points. The pilcrow is notation and is never printed. */
const printed = (text: string): string =>
  [...new Set(text.normalize('NFC'))]
    .filter((char) => (CUT_LETTER.test(char) || /\p{Script=Common}/u.test(char)) && !/[\p{Cc}¶]/u.test(char))
    .sort()
    .join('');
