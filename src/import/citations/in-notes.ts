/**
 * Citations as notes write them, without brackets: `Ada Wick, Lamps of the Harbour (London: Guild, 1890), 24`,
 * `Wick, Lamps, p. 24`, `Wick 1890, 24`.
 */
import { nameKey, type Authors, type Work } from './authors.ts';
import { YEARS_ALONE, looksLikePerson, yearsIn } from './forms.ts';
import { isOpener } from './name-before.ts';

/** A citation of a note by its offsets in the text. */
export interface NoteCitation {
  start: number;
  end: number;
  /** The work; absent where none or several fit. */
  id?: string;
  /** What follows the work, with its comma: `, p. 24`. */
  after: string;
  candidates: string[];
}

/** A note cites one work after the other, parted by a semicolon or a full stop; that of an initial or of `p.` parts none. */
const PART = /;\s+|(?<=[\p{Ll}\p{N}”"’)]{2}|[\d)”"’])\.\s+(?=\p{Lu})|[.;]\s*$/gu;
/** A page at the end. */
const PLACE = /(?:,\s*|:\s*)((?:\p{L}{1,5}\.?\s*)?\d[\d–-]*(?:\s*[,&]\s*\d[\d–-]*)*)$/u;
/** Where and when a book came out, which the library says as well. */
const IMPRINT = /\s*\(([^()]*)\)$/u;

/** All parts of a note that begin with an author's name, or look so. */
export function findInNote(text: string, authors: Authors): NoteCitation[] {
  let from = 0;
  const parts = [...text.matchAll(PART), { index: text.length, 0: '' }].map(({ index, 0: sign }) => {
    const start = from;
    from = index + sign.length;
    return { start, end: index };
  });
  return parts.flatMap(({ start, end }): NoteCitation[] => {
    const from = start + openingOf(text.slice(start, end));
    const found = readPart(text.slice(from, end), authors);
    return found ? [{ ...found, start: from, end }] : [];
  });
}

/** Length of the words before an author: `See also `, `cf. `. */
function openingOf(part: string): number {
  let length = 0;
  for (const { index, 0: all, 1: word = '' } of part.matchAll(/([\p{L}.]+)\s+/gu)) {
    if (index !== length || !isOpener(word)) break;
    length += all.length;
  }
  return length;
}

function readPart(words: string, authors: Authors): Omit<NoteCitation, 'start' | 'end'> | undefined {
  const [name, rest] = nameOf(words, authors);
  if (name === undefined) return looksCited(words) ? { after: '', candidates: [] } : undefined;
  const works = authors.worksBy(name);
  const { found, after } = worksIn(rest, works);
  const [only, ...others] = found;
  if (only && others.length === 0) return { id: only.id, after, candidates: [] };
  const candidates = (found.length > 0 ? found : works).map(({ id }) => id).sort();
  return PLACE.test(words) || found.length > 0 ? { after: '', candidates } : undefined;
}

/** The longest name of an author at the beginning, and what follows it. */
function nameOf(words: string, authors: Authors): [name: string | undefined, rest: string] {
  const ends = [...words.matchAll(/,|\s+(?=\(?\d{4})/gu)].map(({ index }) => index).slice(0, 5);
  const end = ends.findLast((at) => authors.has(words.slice(0, at)));
  return end === undefined ? [undefined, words] : [words.slice(0, end), words.slice(end).replace(/^,?\s*/, '')];
}

/** The works that year or title name, and the page after it. Nothing where more is said than these. */
function worksIn(rest: string, works: readonly Work[]): { found: Work[]; after: string } {
  const [, inBrackets, behind = ''] = /^\(([^()]*)\)(.*)$/su.exec(rest) ?? [];
  const [, years, after = ''] = YEARS_ALONE.exec(inBrackets === undefined ? rest : inBrackets + behind) ?? [];
  if (years) {
    const [one, ...more] = yearsIn(years);
    const fits = ({ year, letter }: Work) => year === one?.year && (!one.letter || letter === one.letter);
    const page = after.replace(/^\s*[,:]\s*/, '');
    const isPage = page === '' || PLACE.test(`, ${page}`);
    return { found: more.length > 0 || !isPage ? [] : works.filter(fits), after: page && `, ${page}` };
  }
  const page = PLACE.exec(rest)?.[1] ?? '';
  const before = rest.replace(PLACE, '');
  const [imprint, said = ''] = IMPRINT.exec(before) ?? [];
  const title = nameKey(imprint ? before.slice(0, -imprint.length) : before);
  const [year] = /\d{4}/.exec(said) ?? [];
  const found = works.filter((work) => (!year || year === work.year) && isTitleOf(title, work));
  return { found, after: page && `, ${page}` };
}

/** Whether words are a title or its short form: some of its words in a row, and not only an article. */
const isTitleOf = (words: string, { titles }: Work): boolean =>
  words.length > 3 && titles.some((title) => ` ${nameKey(title)} `.includes(` ${words} `));

/** `Reed, Of Oil, 24`: a name, words, and a page. */
function looksCited(words: string): boolean {
  const [, name = ''] = /^([^,]+),\s+\S.{2,160}$/su.exec(words) ?? [];
  return PLACE.test(words) && looksLikePerson(name.trim().split(/\s+/).at(-1) ?? '');
}
