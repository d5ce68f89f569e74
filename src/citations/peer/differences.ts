/**
 * Where our citations and those of Pandoc 2.17 differ, and why ours stand. A difference is explained where both sides say the
 * same once the points at issue are set alike, one after the other; what is left is a fault of ours or of this list.
 */
import type { PeerCase, Printed } from './render.ts';

interface Point {
  name: string;
  /** Why ours is right. */
  rule: string;
  /** Whether the point can be at issue for a citation as written, in a style. */
  concerns: (written: string, style: string) => boolean;
  alike: (text: string) => string;
}

const always = (): boolean => true;
const isNarrative = (written: string): boolean => /(?:^|\s)@/.test(written);
const isOfNotes = (_: string, style: string): boolean => /note|oscola/.test(style);
const isReference = (written: string): boolean => /^w\d+$/.test(written);
/** Words between names, and for names that are left out. */
const BETWEEN = new Set(['and', 'und', 'et', 'al', 'u', 'a', 'others', 'andere', '&']);
/** The words of a text in the order of the alphabet, each once, without points. */
const wordsIn = (text: string): Set<string> =>
  new Set(text.split(/[\s,;.:?()[\]“”„‘’‚"/–-]+/).filter((word) => word !== '' && !BETWEEN.has(word)));
const wordSet = (text: string): string => [...wordsIn(text)].sort().join(' ');

export const POINTS: Point[] = [
  {
    name: 'sign for and',
    rule: 'APA 8.17: "and" in a sentence, "&" in brackets. Pandoc has "&" in both.',
    concerns: (written, style) => style === 'apa' && isNarrative(written),
    alike: (text) => text.replace(/^[^(]*/, (name) => name.replace(/ (?:&|and|und) /g, ' and ')),
  },
  {
    name: 'brackets in brackets',
    rule: 'Brackets in brackets are square (APA 6.8, Chicago 6.101, MLA 2.60).',
    concerns: (written) => !isReference(written),
    alike: (text) => text.replaceAll('[', '(').replaceAll(']', ')'),
  },
  {
    name: 'suffix of a name',
    rule: 'A style without points in initials has none after "Jr" (NLM, Citing Medicine 2; OSCOLA 2.1.1).',
    concerns: (_, style) => /vancouver|oscola/.test(style),
    alike: (text) => text.replaceAll('Jr.', 'Jr'),
  },
  {
    name: 'numbers of reports',
    rule: '"50-7" names a report and is no number (CSL 1.0.2, is-numeric): it prints with a hyphen, where the style has it.',
    concerns: always,
    alike: (text) => text.replace(/(?:Report No\.: |Nr\. |No\. )?\b(\d+)[-–]7\b/g, '').replace(/ ([.,)])/g, '$1'),
  },
  {
    name: 'quotation marks in a title',
    rule: 'Marks that are not those of the locale stay as the source has them; CSL does not say that they are parsed.',
    concerns: always,
    alike: (text) => text.replace(/[“”„‘’‚]/g, '"'),
  },
  {
    name: 'question mark before a comma',
    rule: 'A comma stands after the question mark of a title in a list of parts (Chicago 6.125).',
    concerns: always,
    alike: (text) => text.replace(/\?("?),("?)/g, '?$1$2').replace(/\?,/g, '?'),
  },
  {
    name: 'capital of a note',
    rule: 'A term begins with the capital that the style gives it: OSCOLA writes "ibid" and "(n 2)" (1.2.3).',
    concerns: isOfNotes,
    alike: (text) => text.replace(/(?<=\/\/ |\/\/ \()\p{Lu}/u, (letter) => letter.toLowerCase()),
  },
  {
    name: 'letters of years',
    rule: 'Titles are sorted with numbers in the order of their value: "(30)" before "(156)".',
    concerns: (_, style) => /apa|author-date/.test(style),
    alike: (text) => text.replace(/\b(\d{4}|n\.d\.|o\.\sJ\.)[-–]?[a-z]\b/g, '$1'),
  },
  {
    name: 'number of the first note',
    rule: 'The number is that of the note that cites the work first; Pandoc 2.17 counts one too many.',
    concerns: isOfNotes,
    alike: (text) => text.replace(/\((n|Fn\.|Anm\.) \d+\)/gi, '($1)'),
  },
  {
    name: 'subject of a sentence',
    rule: 'A key in the sentence prints what stands for the author, where there is none or the style has numbers.',
    concerns: (written) => isNarrative(written),
    alike: wordSet,
  },
  {
    name: 'order in a bracket',
    rule: 'A prefix opens a group, and works are sorted within theirs; Pandoc moves it along with its work.',
    concerns: (written) => written.startsWith('[see '),
    alike: wordSet,
  },
];

/** The points at issue in a difference; `undefined` where they do not explain it. */
export function explain(
  written: string,
  style: string,
  [ours, theirs]: [string, string],
  ofWorks: ReadonlySet<string>,
): string[] | undefined {
  const found: string[] = [];
  let [one, other] = [ours, theirs];
  for (const { name, concerns, alike } of POINTS) {
    if (one === other) break;
    if (!concerns(written, style)) continue;
    const [next, nextOther] = [alike(one), alike(other)];
    if (next !== one || nextOther !== other) found.push(name);
    [one, other] = [next, nextOther];
  }
  if (one === other) return found;
  const [own, peer] = [wordsIn(one), wordsIn(other)];
  const isOfWork = (word: string): boolean => ofWorks.has(word.toLowerCase());
  const isPart =
    [...own].every((word) => peer.has(word) || isOfWork(word)) &&
    [...peer].every((word) => own.has(word) || isOfWork(word));
  return isPart ? [...found, TELLING_APART.name] : undefined;
}

/** The last point: what one side has and the other lacks are names, titles and dates of works. */
export const TELLING_APART = {
  name: 'telling apart',
  rule:
    'Works that would print alike get more names, a title or a date, in an order that CSL leaves open ("Disambiguation"); in ' +
    'a list of references names are those of the style alone.',
};

/** Every difference with what explains it. */
export function differences({ items, style }: PeerCase, ours: Printed, theirs: Printed) {
  const data = JSON.stringify(items.map(({ author, title, issued }) => [author, title, issued]));
  // Dates in words: those of the works, and for none.
  const ofWorks = new Set(`${data} march may november märz mai n d o j`.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return (['citations', 'references'] as const).flatMap((kind) =>
    Object.entries(theirs[kind]).flatMap(([key, printed]) => {
      const own = ours[kind][key] ?? '';
      if (own === printed) return [];
      return [{ key, own, printed, points: explain(key.replace(/^\d+ /, ''), style, [own, printed], ofWorks) }];
    }),
  );
}
