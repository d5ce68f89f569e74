/**
 * Where our citations and those of Pandoc 2.17 differ, and why ours stand. Each rule says what Pandoc's words become by it;
 * a difference is explained where rules make exactly our words of Pandoc's. Ours are never touched, and what no rules
 * explain is a fault of ours.
 */
import { diffArrays } from 'diff';
import type { ReferenceItem } from '../../schemas/reference.ts';
import type { PeerCase, Printed } from './render.ts';

interface Context {
  /** The citation as written, or the key of a work in the list of references. */
  written: string;
  style: string;
  locale: string;
  /** The cited works. */
  cited: readonly ReferenceItem[];
  /** Letters after years, by key, as Pandoc and we have them. */
  letters: ReadonlyMap<string, Letter>;
}

interface Rule {
  name: string;
  /** Why ours is right. */
  why: string;
  /** Pandoc's words by this rule; unchanged where it does not concern them. */
  applied: (theirs: string, context: Context) => string;
}

const isNarrative = ({ written }: Context): boolean => written.startsWith('@');
const isReference = ({ written }: Context): boolean => /^w\d+$/.test(written);
const titleOf = ({ cited }: Context): string => String(cited[0]?.title);
/** A text without marks and capitals, to find a title in it as a style prints it. */
const bare = (text: string): string => text.replace(/[“”„‘’‚"]/g, '').toLowerCase();

const AND: Record<string, string> = { 'de-DE': 'und' };

export const RULES: Rule[] = [
  {
    name: 'sign for and',
    why: 'APA 8.17: "and" in a sentence, "&" in brackets. Pandoc has "&" in both.',
    applied: (theirs, context) =>
      context.style === 'apa' && isNarrative(context)
        ? theirs.replace(/^[^(]*/, (names) => names.replace(/ & (?!Daughters)/g, ` ${AND[context.locale] ?? 'and'} `))
        : theirs,
  },
  {
    name: 'brackets in brackets',
    why: 'Brackets in brackets are square (APA 6.8, Chicago 6.101, MLA 2.60).',
    applied: (theirs, context) => (isReference(context) ? theirs : squaredInside(theirs)),
  },
  {
    name: 'suffix of a name',
    why: 'A style without points in initials has none after "Jr" (NLM, Citing Medicine 2; OSCOLA 2.1.1).',
    applied: (theirs, { style }) => (/vancouver|oscola/.test(style) ? theirs.replaceAll('Jr.', 'Jr') : theirs),
  },
  {
    name: 'question mark before a comma',
    why: 'A comma stands after the question mark of a title in a list of parts (Chicago 6.125).',
    applied: (theirs) => theirs.replace(/\?” (?=\p{L}|\d)/gu, '?,” '),
  },
  {
    name: 'capital of a note',
    why: 'A term begins with the capital that the style gives it: OSCOLA writes "ibid" and "(n 2)" (1.2.3).',
    applied: (theirs) => theirs.replace(/(?<=\/\/ |\/\/ \()\p{Lu}/u, (letter) => letter.toLowerCase()),
  },
  {
    name: 'letters of years',
    why: 'Titles are sorted with numbers in the order of their value: "(30)" before "(156)".',
    applied: (theirs, { cited, letters }) =>
      cited.reduce((text, { id }) => {
        const letter = letters.get(id);
        return letter ? text.replace(letter.theirs, letter.ours) : text;
      }, theirs),
  },
  {
    name: 'subject of a sentence',
    why: 'Where there is no author, the title is the subject of a sentence, and the date stands in brackets.',
    applied: (theirs, context) => {
      const [, subject = '', rest = ''] = /^\((.*[^,]),? ((?:\d{4}|n\.d\.|o\.\sJ\.).*\))$/.exec(theirs) ?? [];
      return isNarrative(context) && bare(subject) === bare(titleOf(context)) ? `${subject} (${rest}` : theirs;
    },
  },
  {
    name: 'author left out',
    why: 'A hyphen before a key leaves out what stands for the author, which without one is the title.',
    applied: (theirs, context) => {
      const end = 1 + titleOf(context).length;
      const isTitle = bare(theirs.slice(1, end)) === bare(titleOf(context));
      return context.written.startsWith('[-@') && isTitle ? `(${theirs.slice(end).replace(/^,? /, '')}` : theirs;
    },
  },
  {
    name: 'number of a report',
    why: 'A report has its number (Chicago 14.220), also where it has no author.',
    applied: (theirs, context) => {
      const [{ author, genre, number } = {}]: readonly Record<string, unknown>[] = context.cited;
      const hasNone = isReference(context) && !author && typeof number === 'string' && !theirs.includes(number);
      return hasNone ? theirs.replace(`${String(genre)}.`, `${String(genre)} ${number}.`) : theirs;
    },
  },
  {
    name: 'order of dates',
    why:
      'Works whose names sort alike stand in the order of their dates, a span by its beginning (CSL 1.0.2, "Sorting"); names ' +
      'that a sort key leaves out do not count ("names-min").',
    applied: (theirs, { written, cited }) => {
      const [one, other] = cited.map(startOf);
      const isLater = one && one.name === other?.name && one.year > other.year;
      return written.startsWith('[see ') && isLater ? theirs.replace(/^\(see (.*); (.*)\)$/, '(see $2; $1)') : theirs;
    },
  },
  {
    name: 'order in a bracket',
    why: 'A prefix opens a group, and works are sorted within theirs; Pandoc moves it along with its work.',
    applied: (theirs, { written }) =>
      written.startsWith('[see ') ? theirs.replace(/\((.*?[;,] ?)see /, '(see $1') : theirs,
  },
];

/** Where one side has words of the cited works that the other lacks, and all else is the same in the same order. */
const OWN_WORDS = {
  named: {
    name: 'named in a sentence',
    why: 'A key in the sentence prints the author, or what stands for one, also where a style has numbers or notes.',
  },
  several: {
    name: 'one of several works',
    why: 'A work has its short title where others of its author are cited (OSCOLA 1.2.1).',
  },
  toldApart: {
    name: 'telling apart',
    why:
      'Works that would print alike get more names, a title or a date; where not all of a set can be told apart, CSL does not ' +
      'say which ("Disambiguation"). That ours can be told apart is a test of its own.',
  },
  names: {
    name: 'names of a list',
    why: 'Names that tell citations apart belong to citations; a list of references has those of its style.',
  },
};

/** All rules, for the record. */
export const WHYS: Record<string, string> = Object.fromEntries(
  [...RULES, ...Object.values(OWN_WORDS)].map(({ name, why }) => [name, why]),
);

function ownWordsPoint(context: Context): string {
  if (isReference(context)) return OWN_WORDS.names.name;
  if (isNarrative(context) && /vancouver|note|oscola/.test(context.style)) return OWN_WORDS.named.name;
  return context.style === 'oscola' ? OWN_WORDS.several.name : OWN_WORDS.toldApart.name;
}

const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}-]+(?:’(?=\p{L})[\p{L}\p{N}-]+)*|[^\s]/gu) ?? [];
const BETWEEN = /^(?:and|und|et|al|others|u|a|March|May|November|März|Mai|n|d|o|J|[.,;&()[\]“”„‘’‚–])$/;

/** Whether two texts are the same but for words of the cited works and what stands between these. */
function isSameButForOwn(ours: string, theirs: string, { cited }: Context): boolean {
  const own = new Set(
    cited.flatMap(({ author, editor, title, issued }) =>
      tokens(JSON.stringify([author, editor, title, issued]).toLowerCase()).flatMap((token) => token.split('-')),
    ),
  );
  return diffArrays(tokens(theirs), tokens(ours))
    .filter(({ added, removed }) => added || removed)
    .flatMap(({ value }) => value)
    .every(
      (token) =>
        BETWEEN.test(token) ||
        token
          .toLowerCase()
          .split('-')
          .every((part) => own.has(part)),
    );
}

/** The name by which a work is sorted where a key has the first alone, and its year. */
function startOf({ author, issued }: ReferenceItem): { name: string; year: number } | undefined {
  const [name] = (author ?? []) as Record<string, string>[];
  const { 'date-parts': parts } = (issued ?? {}) as { 'date-parts'?: number[][] };
  const year = parts?.[0]?.[0];
  return name && year !== undefined ? { name: JSON.stringify(name), year } : undefined;
}

/** Brackets become square but for those around a whole citation. */
function squaredInside(text: string): string {
  let depth = 0;
  return [...text]
    .map((sign) => {
      if (sign === '(') return depth++ > 0 ? '[' : sign;
      if (sign === ')') return --depth > 0 ? ']' : sign;
      return sign;
    })
    .join('');
}

interface Letter {
  theirs: string;
  ours: string;
}

const YEAR = /((?:\b\d{4}|n\.d\.-|o\.\sJ\.-))([a-z])\b/;

/** The letters that the works with a letter get when those of one author and year are sorted by title. */
function lettersOf({ items }: PeerCase, { references }: Printed): Map<string, Letter> {
  const lettered = items.flatMap(({ id, title }) => {
    const found = YEAR.exec(references[id] ?? '');
    if (!found) return [];
    const [written, year = ''] = found;
    return [{ id, title: String(title), written, year, author: (references[id] ?? '').slice(0, found.index) }];
  });
  const byTitle = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });
  return new Map(
    Object.values(Object.groupBy(lettered, ({ author, year }) => `${author} ${year}`)).flatMap((works = []) =>
      works
        .toSorted((a, b) => byTitle.compare(a.title, b.title))
        .map(({ id, written, year }, index) => [
          id,
          { theirs: written, ours: `${year}${String.fromCodePoint(97 + index)}` },
        ]),
    ),
  );
}

/** The fewest rules, in the order of the list, that make of theirs what is enough. */
function rulesFor(
  theirs: string,
  context: Context,
  isEnough: (text: string) => boolean,
  from = 0,
): string[] | undefined {
  if (isEnough(theirs)) return [];
  const found = RULES.slice(from).flatMap(({ name, applied }, index) => {
    const next = applied(theirs, context);
    const more = next === theirs ? undefined : rulesFor(next, context, isEnough, from + index + 1);
    return more ? [[name, ...more]] : [];
  });
  return found.toSorted((a, b) => a.length - b.length)[0];
}

/** The rules that explain a difference; `undefined` where none do. */
function explain(ours: string, theirs: string, context: Context): string[] | undefined {
  const exact = rulesFor(theirs, context, (text) => text === ours);
  const rest = exact ? undefined : rulesFor(theirs, context, (text) => isSameButForOwn(ours, text, context));
  return exact ?? (rest && [...rest, ownWordsPoint(context)]);
}

/** Every difference with what explains it. */
export function differences(peer: PeerCase, ours: Printed, theirs: Printed) {
  const letters = lettersOf(peer, theirs);
  const byId = new Map(peer.items.map((item) => [item.id, item]));
  return (['citations', 'references'] as const).flatMap((kind) =>
    Object.entries(theirs[kind]).flatMap(([key, printed]) => {
      const own = ours[kind][key] ?? '';
      if (own === printed) return [];
      const written = key.replace(/^\d+ /, '');
      const cited = [...written.matchAll(/\bw\d+/g)].flatMap(([id]) => byId.get(id) ?? []);
      return [{ key, own, printed, points: explain(own, printed, { ...peer, written, cited, letters }) }];
    }),
  );
}
