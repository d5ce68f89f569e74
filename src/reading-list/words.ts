/** Words that readers see on a reading list, on the page and in its files. */
import type { Problem } from './address.ts';
import type { Counts, Kind, Resolved } from './resolve.ts';

export const KIND_WORDS: Record<Kind, string> = {
  chapter: 'Chapter',
  section: 'Section',
  passage: 'Passage',
  question: 'Question',
  entry: 'Entry',
  note: 'Note',
  claim: 'Claim',
  figure: 'Figure',
  text: 'Text',
  'own-question': 'Question',
  unknown: 'Unknown',
};

export const WORDS = {
  untitled: 'Reading list',
  by: (name: string) => `A reading list by ${name}`,
  session: (number: number) => `Session ${number}`,
  instructions: 'Instructions',
  on: (passages: string) => `On ${passages}`,
  /** Where a file comes from: a list may be older than the text that its links lead to. */
  from: (title: string, version: string, date: string) => `From ${title}, version ${version} of ${date}.`,
  quiz: 'Quiz',
  questions: 'Questions for seminars',
} as const;

/** `2.4`, `Chapter 2`, `Entry`: what an item is called before its title. */
export const labelOf = ({ kind, number }: Resolved): string =>
  number === '' ? KIND_WORDS[kind] : kind === 'chapter' ? `${KIND_WORDS.chapter} ${number}` : number;

/** What an item is called in a row of links: `2.4 First words …`, `Entry: emir`. */
export const nameOf = (item: Resolved): string =>
  item.number === '' ? `${labelOf(item)}: ${item.title}` : `${labelOf(item)} ${item.title}`;

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

export const countsInWords = ({ items, words, minutes }: Counts): string =>
  `${plural(items, 'item')} · ${plural(words, 'word')}, about ${plural(minutes, 'minute')}`;

/** What became of an item that is not, or no longer, where the list says. */
export function fateOf({ item, kind, number, title, was, withdrawn, near = [] }: Resolved): string | undefined {
  if (was !== undefined) return `It stood at ${was} and is now ${number || title}.`;
  if (kind !== 'unknown' || !('key' in item)) return undefined;
  if (withdrawn !== undefined) return `${item.key} was withdrawn. ${withdrawn}`;
  const nearest = near.length > 0 ? ` The nearest: ${near.join(' and ')}.` : '';
  return `${item.key} is not in this version of the edition.${nearest}`;
}

/** What is wrong with the address of a list. */
export function problemInWords(problem: Problem): string {
  switch (problem.is) {
    case 'cut': {
      const said = problem.said === undefined ? '' : ` of ${problem.said}`;
      return `The address of this list was cut off on its way. ${plural(problem.read, 'item')}${said} could be read; the last of them may be incomplete. Ask for the list as a file, or for the whole address.`;
    }
    case 'later-form':
      return `This list has a form (${problem.form}) that is later than this page. The items that could be read are here; titles and texts may be missing.`;
    case 'no-list':
      return `What stands in the address is no reading list: it begins with “${problem.text}”. References that could be read are here.`;
    case 'too-much':
      return `The address holds more than a list may hold. ${plural(problem.left, 'item')} at its end are not shown.`;
  }
}
