/** Keys in the form of the edition: `wick-1890`, `wick-tallow-1892`, `ember-et-al-1932`, `board-nd`. */
import { slugOf } from '../../model/slug.ts';
import type { CslName } from './csl.ts';

const MOST_WORDS = 4;
/** Words that tell nothing of a title. */
const EMPTY = new Set('a an the of on in and or for to der die das le la les el los il de du des un une'.split(' '));

/** A key that none in `taken` has: by authors and year, then with a word of the title, then numbered. */
export function keyFor(item: Record<string, unknown>, taken: ReadonlySet<string>): string {
  const year = yearOf(item) ?? 'nd';
  const who = whoOf(item);
  const title = slugOf(transliterated(typeof item['title'] === 'string' ? item['title'] : '')).split('-');
  const word = title.find((candidate) => candidate.length > 2 && !EMPTY.has(candidate) && !who.includes(candidate));
  const base = `${who}-${year}`;
  if (!taken.has(base)) return base;
  if (word && !taken.has(`${base}-${word}`)) return `${base}-${word}`;
  for (let number = 2; ; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}

export function yearOf(item: Record<string, unknown>): string | undefined {
  const parts = (item['issued'] as { 'date-parts'?: (number | string)[][] } | undefined)?.['date-parts']?.[0]?.[0];
  return parts === undefined ? undefined : String(parts);
}

function whoOf(item: Record<string, unknown>): string {
  const names = ((item['author'] ?? item['editor'] ?? []) as CslName[]).map(shortName).filter(Boolean);
  const [first, second] = names;
  if (first && names.length > 2) return `${first}-et-al`;
  if (first) return second ? `${first}-${second}` : first;
  const words = slugOf(transliterated(typeof item['title'] === 'string' ? item['title'] : '')).split('-');
  return (
    words
      .filter((word) => !EMPTY.has(word))
      .slice(0, 2)
      .join('-') || 'work'
  );
}

/** A family name; a body by its abbreviation where its name gives one, else by its first words. */
function shortName({ literal, family, ...particles }: CslName): string {
  if (family) return slugOf(transliterated([particles['non-dropping-particle'], family].filter(Boolean).join(' ')));
  const [, inBrackets] = /[([]([\p{Lu}\d]{2,10})[)\]]/u.exec(literal ?? '') ?? [];
  if (inBrackets) return slugOf(inBrackets);
  const words = slugOf(transliterated(literal ?? '')).split('-');
  return words
    .filter((word) => !EMPTY.has(word))
    .slice(0, MOST_WORDS)
    .join('-');
}

/** Letters that are more than one in the Latin of addresses. */
const LETTERS: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  å: 'aa',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

export const transliterated = (words: string): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæœøåłđðþı]/gu, (letter) => LETTERS[letter] ?? letter);
