/** What readers read of a reading list, on the page and in its files. */
import { chapterWord } from '../model/chapter-words.ts';
import { language, words } from '../words/index.ts';
import { counted, say } from '../words/say.ts';
import type { Problem } from './address.ts';
import type { Counts, Resolved } from './resolve.ts';

/** `2.4`, `Chapter 2`, `Entry`: what an item is called before its title. */
export const labelOf = ({ kind, number }: Resolved): string =>
  kind === 'chapter' ? chapterWord(number) : number || words.readingList.kinds[kind];

/** What an item is called in a row of links: `2.4 First words …`, `Entry: emir`. */
export const nameOf = (item: Resolved): string =>
  item.number === ''
    ? say(words.readingList.named, { kind: labelOf(item), title: item.title })
    : `${labelOf(item)} ${item.title}`;

export const sessionName = (number: number): string => say(words.readingList.session, { number });

export const countsInWords = ({ items, words: length, minutes }: Counts): string =>
  say(words.readingList.counts, {
    items: counted(words.readingList.items, { count: items }),
    words: counted(words.counts.words, { count: length }),
    minutes: counted(words.counts.minutes, { count: minutes }),
  });

/** What became of an item that is not, or no longer, where the list says. */
export function fateOf({ item, kind, number, title, was, withdrawn, near = [] }: Resolved): string | undefined {
  if (was !== undefined) return say(words.readingList.movedTo, { was, now: number || title });
  if (kind !== 'unknown' || !('key' in item)) return undefined;
  const { key } = item;
  if (withdrawn !== undefined) return say(words.readingList.withdrawn, { key, reason: withdrawn });
  if (near.length === 0) return say(words.readingList.unknown, { key });
  return say(words.readingList.unknownNear, { key, near: new Intl.ListFormat(language).format(near) });
}

/** What is wrong with the address of a list. */
export function problemInWords(problem: Problem): string {
  switch (problem.is) {
    case 'cut':
      return problem.said === undefined
        ? counted(words.readingList.cut, { count: problem.read })
        : counted(words.readingList.cutOf, { count: problem.read, said: problem.said });
    case 'later-form':
      return say(words.readingList.laterForm, { form: problem.form });
    case 'no-list':
      return say(words.readingList.noList, { text: problem.text });
    case 'too-much':
      return counted(words.readingList.tooMuch, { count: problem.left });
  }
}
