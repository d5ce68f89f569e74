/** Names are spelt in one way: the forms of the entries are the only ones in use. */
import { editDistance, type Fault } from '../model/faults.ts';
import { Memory } from '../reading/memory.ts';
import type { Sources, SourcedText } from '../reading/read.ts';

/** What is no prose of the edition: notation, addresses, citations, and quotations, which print others' spelling. */
const NOT_PROSE = /\]\([^)\s]*\)|\[[^\]]*@[^\]]*\]|\[#[^\]]*\]|-?@[\w:.-]+|https?:\S+|`[^`]*`|“[^”]*”|"[^"\n]*"/g;
/** A word of a name: it begins with a capital, or with an article before one; hyphens and apostrophes, as in `Port-of-Lamps`, do not end it. */
const WORD = /(?:(?:al|el|ul)-)?\p{Lu}[\p{L}\p{M}]+(?:[’'-]\p{L}[\p{L}\p{M}]*)*/gu;
/** Shorter words are too near to one another by chance. */
const SHORTEST = 6;
const LONG = 9;

/** Names of more words are compared by their beginning. */
const LONGEST = 4;

/**
 * Names in the texts that look like a name of the glossary and are none: `Lantern-mouth` for `Lanternmouth`, `Habor Act`
 * for `Harbor Act`. One warning for each spelling and file.
 */
export function namesAreSpeltAlike({ chapters, pages, entries, notes, references }: Sources): Fault[] {
  const names = entries.flatMap(({ data }) => [data.term, ...data.forms, ...data.alsoKnownAs]);
  // Authors are called as they are called, whatever the glossary says of a namesake.
  const authors = references.flatMap(({ data }) =>
    [...(data.author ?? []), ...(data.editor ?? [])].flatMap((name) => Object.values(name) as string[]),
  );
  const meant = judges.of(JSON.stringify([names, authors]), () => judgeOf(names, authors));
  return [...chapters, ...pages, ...entries, ...notes].flatMap((text) => ofText(text, meant));
}

/** Gives the name of the glossary that a name in a text looks like, where it is none. */
type Judge = (name: string) => string | undefined;

const judges = new Memory<Judge>();

function judgeOf(names: readonly string[], authors: readonly string[]): Judge {
  const known = new Set([...names, ...authors].flatMap((name) => namesIn(name).map(({ text }) => bare(text))));
  const targets = names
    .map((name) => ({ name, letters: lettersOf(name) }))
    .filter(({ name, letters }) => letters.length >= SHORTEST && namesIn(name).some(({ text }) => text === name));
  // The same names stand in many texts.
  const verdicts = new Map<string, string | undefined>();
  return (name) => {
    if (!verdicts.has(name)) verdicts.set(name, known.has(bare(name)) ? undefined : nameMeant(name, targets));
    return verdicts.get(name);
  };
}

interface Target {
  name: string;
  letters: string;
}

/** The name of the glossary that a name looks like, where it does not stand around one. */
function nameMeant(name: string, targets: readonly Target[]): string | undefined {
  const letters = lettersOf(name);
  if (letters.length < SHORTEST) return undefined;
  if (targets.some((target) => name.startsWith(`${target.name} `) || name.endsWith(` ${target.name}`)))
    return undefined;
  return targets.find((target) => isNear(letters, target.letters))?.name;
}

function ofText(text: SourcedText<unknown>, meant: Judge): Fault[] {
  const seen = new Set<string>();
  return text.body.split('\n').flatMap((line, index) =>
    namesIn(line.replace(NOT_PROSE, (other) => '|'.repeat(other.length))).flatMap(({ text: name, at }): Fault[] => {
      const near = meant(name);
      // A longer name may stand around one that was reported.
      if (near === undefined || [...seen].some((other) => name.includes(other))) return [];
      seen.add(name);
      return [
        {
          file: text.file,
          line: index + 1,
          column: at + 1,
          rule: 'name-is-spelt-alike',
          expected: `names as the glossary spells them, such as ${near}`,
          found: name,
          remedy: `Write ${near}; or add ${name} to the forms or to alsoKnownAs of its entry, if it is meant so.`,
          severity: 'warning',
        },
      ];
    }),
  );
}

/** Every name of one word or more words in a row, with its place, the shortest first. */
function namesIn(text: string): { text: string; at: number }[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ at: index, end: index + word.length }));
  const all = words.flatMap(({ at }, first) => {
    const found: { text: string; at: number }[] = [];
    for (const [offset, { at: start, end }] of words.slice(first, first + LONGEST).entries()) {
      const before = words[first + offset - 1];
      if (offset > 0 && before && text.slice(before.end, start) !== ' ') break;
      found.push({ text: text.slice(at, end).replace(/[’']s$/, ''), at });
    }
    return found;
  });
  return all.sort((a, b) => a.text.length - b.text.length || a.at - b.at);
}

/** As it stands, but for the signs of plural and people, which grammar adds: `Mehsuds`, `Pakistani`. */
const bare = (word: string): string => word.replace(/(?:s|es)$/, '').toLowerCase();

/** Letters alone, without marks and ties. */
const lettersOf = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/**
 * One letter apart, or two in a long name; but not where one goes on from the other, as a people from its country, nor where
 * short words differ in their ends.
 */
function isNear(word: string, target: string): boolean {
  const length = Math.min(word.length, target.length);
  const most = length < LONG ? 1 : 2;
  if (Math.abs(word.length - target.length) > most) return false;
  const begin = length < LONG ? length - 1 : length;
  if (word === target) return true;
  if (word.slice(0, begin) === target.slice(0, begin)) return false;
  return editDistance(word, target) <= most;
}
