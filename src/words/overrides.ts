/** What an edition says in words of its own, held against the engine's. */
import { isPlural, placesIn, type Group, type Message } from './message.ts';

/** Something in a file of words that cannot be used. */
export interface WordFault {
  path: readonly string[];
  /** A key that no group has, a value that is no message, places that differ from those of the message. */
  kind: 'key' | 'form' | 'places';
  /** The keys that there are, or the places that the message has. */
  expected: readonly string[];
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The words with those of `own` that can be used in their stead. */
export function overridden(words: Group, own: unknown): Group {
  if (!isGroup(own)) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, word]) => {
      const value = own[key];
      if (value === undefined) return [key, word];
      if (typeof word === 'object' && !isPlural(word)) return [key, overridden(word, value)];
      return [key, faultsOf(word, value, []).length === 0 ? (value as Message) : word];
    }),
  );
}

/** Everything in `own` that does not fit the words. */
export function wordFaults(words: Group, own: unknown, path: readonly string[] = []): WordFault[] {
  if (!isGroup(own)) return [{ path, kind: 'form', expected: [] }];
  return Object.entries(own).flatMap(([key, value]): WordFault[] => {
    const word = Object.hasOwn(words, key) ? words[key] : undefined;
    const at = [...path, key];
    if (word === undefined) return [{ path: at, kind: 'key', expected: Object.keys(words) }];
    return typeof word === 'object' && !isPlural(word) ? wordFaults(word, value, at) : faultsOf(word, value, at);
  });
}

const FORMS = /^(?:zero|one|two|few|many|other|\d+)$/;

/** The faults of one message; one for every number may stand where the engine has several, but has their places. */
function faultsOf(word: Message, value: unknown, path: readonly string[]): WordFault[] {
  const places = placesIn(isPlural(word) ? word.other : word);
  if (typeof value === 'string')
    return differ(placesIn(value), places) ? [{ path, kind: 'places', expected: places }] : [];
  if (!isPlural(word) || !isGroup(value)) return [{ path, kind: 'form', expected: [] }];
  if (!Object.hasOwn(value, 'other')) return [{ path, kind: 'form', expected: ['other'] }];
  return Object.entries(value).flatMap(([form, text]): WordFault[] => {
    const at = [...path, form];
    if (!FORMS.test(form)) return [{ path: at, kind: 'key', expected: ['one', 'other'] }];
    if (typeof text !== 'string') return [{ path: at, kind: 'form', expected: [] }];
    // A wording for one number may say it in a word.
    const said = placesIn(text);
    const used = form !== 'other' && places.includes('count') ? [...new Set([...said, 'count'])].sort() : said;
    return differ(used, places) ? [{ path: at, kind: 'places', expected: places }] : [];
  });
}

const differ = (a: readonly string[], b: readonly string[]): boolean => a.join() !== b.join();
