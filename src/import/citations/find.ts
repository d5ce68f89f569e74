/** Finds author–date citations in the text of a paragraph. */
import type { Authors, Work } from './authors.ts';
import {
  BRACKETS,
  looksLikeName,
  looksLikePerson,
  NAME_AND_PAGE,
  PAGE_ALONE,
  YEARS_AFTER_NAME,
  YEARS_ALONE,
  yearsIn,
} from './forms.ts';
import { isOpener, nameBefore } from './name-before.ts';

/** A work that is cited: found, or not, with those that may be meant. */
export interface CitedItem {
  /** As the text has it: `Tallow, 1888`. */
  written: string;
  /** Key of the work; absent where none or several fit. */
  id?: string;
  /** Keys of the works that may be meant, where it is not certain. */
  candidates: string[];
  isAmbiguous: boolean;
  /** Words before the author: `quoted in`. */
  prefix: string;
  /** What follows the year, with its comma: `, p. 3`. */
  after: string;
}

/** Words of a bracket that cite nothing. */
export interface Words {
  words: string;
}

/** A citation as found, by its offsets in the text. */
export type Found =
  | { kind: 'bracket'; start: number; end: number; parts: (CitedItem | Words)[] }
  /** `Tallow (1888)`: `start` is that of the name, `open` that of the bracket; `name` as written, without `’s`. */
  | { kind: 'narrative'; start: number; end: number; open: number; name: string; items: CitedItem[] }
  /** `(p. 24)`. */
  | { kind: 'page'; start: number; end: number; locator: string };

/** What tells a citation from other brackets. */
export interface Known {
  authors: Authors;
  /** Whether a name is that of something else in the edition, such as a law or a place. */
  isOther: (name: string) => boolean;
}

/** All citations of a text, in order. */
export function findCitations(text: string, known: Known): Found[] {
  let from = 0;
  return [...text.matchAll(BRACKETS)].flatMap((match): Found[] => {
    const inside = match[1] ?? match[2] ?? '';
    const [start, end] = [match.index, match.index + match[0].length];
    const found = readBracket(inside, text.slice(from, start), from, start, end, known);
    if (found) from = end;
    return found ? [found] : [];
  });
}

function readBracket(
  inside: string,
  before: string,
  from: number,
  start: number,
  end: number,
  known: Known,
): Found | undefined {
  if (PAGE_ALONE.test(inside)) return { kind: 'page', start, end, locator: inside.trim() };
  const [, years, after = ''] = YEARS_ALONE.exec(inside) ?? [];
  if (years) return narrative(before, from, start, end, years, after, known);
  if (!/\d{4}|n\.\s?d\.|\p{L}\.?\s+\d/u.test(inside)) return undefined;
  const parts = bracketParts(inside, known);
  return parts.some((part) => 'written' in part) ? { kind: 'bracket', start, end, parts } : undefined;
}

function narrative(
  before: string,
  from: number,
  open: number,
  end: number,
  years: string,
  after: string,
  known: Known,
): Found | undefined {
  const words = before.replace(/[’']s?\s*$/u, '').trimEnd();
  // A name stands before its bracket, with nothing but a space or the mark of the genitive between.
  if (!/^(?:[’']s?)?\s*$/u.test(before.slice(words.length))) return undefined;
  const found = nameBefore(words, known.authors, 'sentence');
  const name = found?.name ?? unknownName(words, known);
  if (!name) return undefined;
  const items = itemsOf(name, years, after, '', known.authors, found?.isDoubtful ?? false);
  return { kind: 'narrative', start: from + words.length - name.length, end, open, name, items };
}

/** `Wren and Tin`, `Wren et al.`: two names, or what looks like no other name of the edition. */
function unknownName(words: string, { isOther }: Known): string | undefined {
  const name =
    /(?<![\p{L}\p{N}’'-])(?:\p{Lu}[\p{L}\p{M}’'-]+\s+(?:and|&)\s+)?\p{Lu}[\p{L}\p{M}’'-]+(?:\s+et al\.?)?$/u.exec(
      words,
    )?.[0];
  const before = name && words.slice(0, words.length - name.length);
  // Part of a longer name: a treaty, an operation.
  const [, word] = /(\p{Lu}[\p{L}\p{M}’'-]*)[\s-]+$/u.exec(before ?? '') ?? [];
  if (!name || (word && !isOpener(word)) || /[-–]$/.test(before ?? '') || !looksLikeName(name)) return undefined;
  return isOther(name) ? undefined : name;
}

/** The parts of a bracket between semicolons; a part without a name goes on with the author before it. */
function bracketParts(inside: string, known: Known): (CitedItem | Words)[] {
  let author: string | undefined;
  return inside.split(';').flatMap((part): (CitedItem | Words)[] => {
    const words = part.trim();
    const [, years, after = ''] = YEARS_ALONE.exec(words) ?? [];
    if (years && author) return itemsOf(author, years, after, '', known.authors, false);
    const cited = withName(words, known);
    if (!cited) return [{ words }];
    author = cited.name;
    return cited.items;
  });
}

/** A part of a bracket as name and years. */
function withName(words: string, known: Known): { name: string; items: CitedItem[] } | undefined {
  let unknown: { name: string; items: CitedItem[] } | undefined;
  for (const match of words.matchAll(YEARS_AFTER_NAME)) {
    const before = words.slice(0, match.index).replace(/[\s,]+$/, '');
    const after = words.slice(match.index + match[0].length);
    if (after && !/^\s*(?:[,:]|$)|^\s+\p{Ll}/u.test(after)) continue;
    const found = nameBefore(before, known.authors, 'bracket');
    if (found) {
      const prefix = before.slice(0, found.start).trim();
      const items = itemsOf(found.name, match[0], after, prefix, known.authors, found.isDoubtful);
      return { name: found.name, items };
    }
    const [, prefix = '', name = ''] = /^((?:[^\p{Lu}]+\s)?)(.*)$/su.exec(before) ?? [];
    if (!unknown && looksLikeName(name) && !known.isOther(name))
      unknown = { name, items: itemsOf(name, match[0], after, prefix.trim(), known.authors, false) };
  }
  return unknown ?? withPage(words, known);
}

/** `Wick 4`: a name and a page, where the list of works tells the rest. */
function withPage(words: string, known: Known): { name: string; items: CitedItem[] } | undefined {
  const [, before = '', page = ''] = NAME_AND_PAGE.exec(words) ?? [];
  if (!page) return undefined;
  const found = nameBefore(before, known.authors, 'bracket');
  const prefix = before.slice(0, found?.start ?? 0).trim();
  const name = found?.name ?? before.replace(/^(?:see(?: also)?|cf\.)\s+/i, '');
  if (known.isOther(name) || (!found && !looksLikePerson(name))) return undefined;
  const all = known.authors.worksBy(name);
  const [only, ...others] = all;
  const isCertain = only !== undefined && others.length === 0 && !found?.isDoubtful && isPlain(prefix);
  const item = {
    ...{ written: `${name} ${page}`, prefix, after: `, ${page}` },
    ...(isCertain && { id: only.id }),
    candidates: isCertain ? [] : idsOf(all),
    isAmbiguous: !isCertain && all.length > 0,
  };
  return { name, items: [item] };
}

/** One item for each year. What follows belongs to the last of them. */
function itemsOf(
  name: string,
  years: string,
  after: string,
  prefix: string,
  authors: Authors,
  isDoubtful: boolean,
): CitedItem[] {
  const all = authors.worksBy(name);
  const list = yearsIn(years);
  return list.map(({ year, letter }, index): CitedItem => {
    const fitting = all.filter((work) => work.year === year && (letter === '' || work.letter === letter));
    const [only, ...others] = fitting;
    const isCertain = only !== undefined && others.length === 0 && !isDoubtful && isPlain(prefix) && isPlain(after);
    const near = fitting.length > 0 ? fitting : all;
    return {
      written: `${name}, ${year}${letter}`,
      ...(isCertain && { id: only.id }),
      candidates: isCertain ? [] : idsOf(near),
      isAmbiguous: !isCertain && fitting.length > 0,
      prefix: index === 0 ? prefix : '',
      after: index === list.length - 1 ? locatorAfter(after) : '',
    };
  });
}

/** In Pandoc's notation a bracket holds plain words: no signs of Markdown or of ours, no addresses, no footnotes. */
export const isPlain = (words: string): boolean =>
  !/[@[\]{}<>`*_\\|~^$&¶\ufffc]|:\/\/|www\.|\b(?:term|passage|figure|table):(?=\S)/.test(words);

const idsOf = (works: readonly Work[]): string[] => works.map(({ id }) => id).sort();

/** What follows the years, with a comma where a colon stood: `: 33` is a page like `, 33`. */
const locatorAfter = (after: string): string =>
  after
    .trim()
    .replace(/^:\s*/, ', ')
    .replace(/^(?=[^,])/, ' ');
