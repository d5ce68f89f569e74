/** The authors of the edition's works in every form in which a text may name them. */
import type { ReferenceItem } from '../../schemas/reference.ts';

/** A work as a text cites it: author, year, and the letter that tells works of one year apart. */
export interface Work {
  id: string;
  /** `2021`, or `n.d.` for a work without a date. */
  year: string;
  letter: string;
  /** Its title and the short form of that. */
  titles: readonly string[];
}

export interface Authors {
  /** Whether a work's author has this name, in this or another form. */
  has: (name: string) => boolean;
  /** Whether a name of an author ends in this word. */
  endsName: (word: string) => boolean;
  /** Works by an author of this name. */
  worksBy: (name: string) => readonly Work[];
}

type Name = NonNullable<ReferenceItem['author']>[number];

/** Longest name in words that a citation is looked up by. */
export const MOST_NAME_WORDS = 14;

/** `labelOf` gives a work as the edition cites it, `Tallow, 1888a`: the letters of years are the style's. */
export function authorsOf(references: readonly ReferenceItem[], labelOf: (id: string) => string): Authors {
  const byName = new Map<string, Work[]>();
  for (const item of references) {
    const work = workOf(item, labelOf(item.id));
    for (const form of formsOf(item)) {
      const key = nameKey(form);
      if (key && !byName.get(key)?.includes(work)) byName.set(key, [...(byName.get(key) ?? []), work]);
    }
  }
  const lastWords = new Set([...byName.keys()].map((key) => key.split(' ').at(-1)));
  return {
    endsName: (word) => lastWords.has(nameKey(word).split(' ').at(-1)),
    has: (name) => byName.has(nameKey(name)),
    worksBy: (name) => byName.get(nameKey(name)) ?? [],
  };
}

/** Tells of a work whether a text may name it: whether it has all words of its first author, or of its title. */
export function mayBeNamedIn(text: string): (item: ReferenceItem) => boolean {
  const words = new Set(
    nameKey(text)
      .split(' ')
      .flatMap((word) => [word, word.replace(/s$/, '')]),
  );
  const holds = (form: string): boolean =>
    nameKey(form)
      .split(' ')
      .every((word) => words.has(word));
  return ({ author, editor, title, ...item }) => {
    const [first] = author ?? editor ?? [];
    const forms = first ? formsOfName(first) : [title, item['title-short']].filter((form) => form !== undefined);
    return forms.some(holds);
  };
}

/** Names are compared without case, accents and punctuation; `&` is "and". */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replaceAll('&', ' and ')
    .replace(/[’‘'`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function workOf({ id, issued, ...item }: ReferenceItem, label: string): Work {
  const year = issued?.['date-parts']?.[0]?.[0];
  const titles = [item.title, item['title-short']].filter((title) => title !== undefined);
  if (year === undefined) return { id, year: 'n.d.', letter: '', titles };
  const letter = new RegExp(`${year}([a-z])\\b`);
  return { id, year: String(year), letter: letter.exec(id)?.[1] ?? letter.exec(label)?.[1] ?? '', titles };
}

function formsOf({ author, editor, title, ...item }: ReferenceItem): string[] {
  const names = author ?? editor;
  if (!names?.length) return [title, item['title-short']].filter((form) => form !== undefined);
  const [first = [], second = []] = names.map(formsOfName);
  if (names.length === 1) return first;
  if (names.length === 2) return first.flatMap((one) => second.map((two) => `${one} and ${two}`));
  const families = names.map((name) => familyOf(name));
  const others = ['et al', 'and others', 'and colleagues'];
  return [
    ...first.flatMap((one) => others.map((rest) => `${one} ${rest}`)),
    `${families.slice(0, -1).join(' ')} and ${families.at(-1) ?? ''}`,
    `${families[0] ?? ''} ${families[1] ?? ''} et al`,
  ];
}

const familyOf = (name: Name): string =>
  'literal' in name ? name.literal : [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');

/** A person with and without given names or initials; a body with its abbreviation. */
function formsOfName(name: Name): string[] {
  const family = familyOf(name);
  if ('literal' in name) {
    const short = abbreviationsOf(family);
    return [family, family.replace(/^The\s+/, ''), ...short, ...short.map((form) => `${family} [${form}]`)];
  }
  const full = [name['dropping-particle'], family].filter(Boolean).join(' ');
  const given = (name.given ?? '').split(/[\s.-]+/).filter(Boolean);
  const initials = given.map((part) => part.charAt(0));
  const before = given.length === 0 ? [] : [given.join(' '), initials.join(' '), initials.join(''), given[0] ?? ''];
  const starts = ['', ...before, initials[0] ?? ''];
  return [...new Set([family, full].flatMap((surname) => starts.map((start) => `${start} ${surname}`)))];
}

/** `Harbour Board of Works` → HBW and HBOW; a name of two words or more. */
function abbreviationsOf(literal: string): string[] {
  const words = literal
    .replace(/[([].*$/, '')
    .split(/[\s-]+/)
    .filter(Boolean);
  const [, inBrackets] = /[([]([^)\]]+)[)\]]/.exec(literal) ?? [];
  const initialsOf = (parts: string[]) =>
    parts
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase();
  const all = words.length < 2 ? [] : [initialsOf(words), initialsOf(words.filter((word) => /^\p{Lu}/u.test(word)))];
  return [...all.filter((form) => form.length > 1), ...(inBrackets ? [inBrackets] : [])];
}
