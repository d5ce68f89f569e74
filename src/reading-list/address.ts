/**
 * A reading list as the value of `?list=` in an address, and back.
 *
 * - Simple form, which people write themselves: keys with commas between them, `1.2,2.4-2.6`.
 * - Form 1: `1~title~whose~` + for each session `title~date~instructions~items~` + the number of all items, which shows
 *   whether the address was cut off. Items have commas between them; `*` begins a text of one’s own, `?` a question.
 *   In words `!` escapes: `fields.ts`.
 *
 * What cannot be read is named and nothing throws. Of forms to come the keys are read, wherever they stand.
 */
import { PASSAGE_RANGE } from '../model/passage-ref.ts';
import { escapedField, escapedPart, escapedStart, inQuery, unescaped } from './fields.ts';
import { EMPTY_LIST, itemsOf, NEW_SESSION, type Item, type ReadingList, type Session } from './list.ts';

/** How long an address may be to arrive whole in mail, messages and learning platforms, in characters. */
export const LONGEST_ADDRESS = 2_000;

/** More than this is not read, so that no address makes a page that does not end. */
const MOST_ITEMS = 500;
const MOST_SESSIONS = 100;

/** What is wrong with the value. */
export type Problem =
  /** It ends before its end. `said` is the number of items, where the address still says it. */
  | { is: 'cut'; said?: number; read: number }
  /** It has the form of a later version. */
  | { is: 'later-form'; form: string }
  | { is: 'no-list'; text: string }
  | { is: 'too-much'; left: number };

export interface Decoded {
  list: ReadingList;
  problems: Problem[];
}

const FORM = '1';
const SAFE_KEY = /^[A-Za-z0-9][\w.-]*$/;
const KNOWN_KEY = new RegExp(`^(?:${PASSAGE_RANGE}|[a-z]\\.[a-z0-9][a-z0-9.-]*)$`);

const MARKS = { text: '*', question: '?' } as const;

const writeItem = (item: Item): string =>
  'key' in item ? escapedStart(item.key) : MARKS[item.own] + escapedPart(item.text);

function readItem(text: string): Item {
  if (text.startsWith(MARKS.text)) return { own: 'text', text: unescaped(text.slice(1)) };
  if (text.startsWith(MARKS.question)) return { own: 'question', text: unescaped(text.slice(1)) };
  return { key: unescaped(text) };
}

const readItems = (field: string): Item[] => (field === '' ? [] : field.split(',').map(readItem).filter(isSomething));
const isSomething = (item: Item): boolean => !('key' in item) || item.key !== '';

/** The value for an address, without percent signs. A list of keys alone has the simple form. */
export function encodeList(list: ReadingList): string {
  const [first, second] = list.sessions;
  const isBare = !second && [list.title, list.by, first?.title, first?.date, first?.say].every((text) => !text);
  const keys = itemsOf(list).map((item) => ('key' in item ? item.key : ''));
  if (isBare && keys.every((key) => SAFE_KEY.test(key))) return keys.join(',');
  const sessions = list.sessions.flatMap(({ title, date, say, items }) => [
    ...[title, date, say].map(escapedField),
    items.map(writeItem).join(','),
  ]);
  return [FORM, escapedField(list.title), escapedField(list.by), ...sessions, itemsOf(list).length].join('~');
}

/** The list in a value, as far as it can be read. */
export function decodeList(value: string): Decoded {
  if (value.trim() === '') return { list: EMPTY_LIST, problems: [] };
  const [form = '', ...fields] = value.split('~');
  if (fields.length === 0) return limited({ list: oneSession(readSimple(value)), problems: [] });
  if (form === FORM) return limited(readForm(fields));
  const problem: Problem = /^\d{1,6}$/.test(form)
    ? { is: 'later-form', form }
    : { is: 'no-list', text: form.slice(0, 40) };
  const title = problem.is === 'later-form' ? unescaped(fields[0] ?? '') : '';
  const sessions = [form, ...fields]
    .map((field) => field.split(',').filter((key) => KNOWN_KEY.test(key)))
    .filter((keys) => keys.length > 0)
    .map((keys): Session => ({ ...NEW_SESSION, items: keys.map((key) => ({ key })) }));
  return limited({ list: { ...EMPTY_LIST, title, sessions: some(sessions) }, problems: [problem] });
}

const some = (sessions: readonly Session[]): readonly Session[] => (sessions.length > 0 ? sessions : [NEW_SESSION]);
const oneSession = (items: readonly Item[]): ReadingList => ({ ...EMPTY_LIST, sessions: [{ ...NEW_SESSION, items }] });

/** Keys as people write them: spaces between them, a long dash in a range. */
const readSimple = (value: string): Item[] =>
  value
    .split(/[,;]/)
    .map((key) => ({ key: key.trim().replaceAll(/\s*[–—]\s*/g, '-') }))
    .filter(isSomething);

function readForm([title = '', by = '', ...body]: readonly string[]): Decoded {
  const isWhole = body.length % 4 === 1 && /^\d+$/.test(body.at(-1) ?? '');
  const said = isWhole ? Number(body.at(-1)) : undefined;
  const fields = isWhole ? body.slice(0, -1) : body;
  const sessions: Session[] = [];
  for (let at = 0; at < fields.length; at += 4) {
    const [name = '', date = '', say = '', items = ''] = fields.slice(at, at + 4);
    sessions.push({ title: unescaped(name), date: unescaped(date), say: unescaped(say), items: readItems(items) });
  }
  const list = { title: unescaped(title), by: unescaped(by), sessions: some(sessions) };
  const read = itemsOf(list).length;
  const problems: Problem[] =
    said === read ? [] : [{ is: 'cut', read, ...(said !== undefined && Number.isSafeInteger(said) && { said }) }];
  return { list, problems };
}

function limited({ list, problems }: Decoded): Decoded {
  let left = MOST_ITEMS;
  const sessions = list.sessions.slice(0, MOST_SESSIONS).map((session) => {
    const items = session.items.slice(0, left);
    left -= items.length;
    return { ...session, items };
  });
  const lost = itemsOf(list).length - itemsOf({ ...list, sessions }).length;
  const isWhole = lost === 0 && sessions.length === list.sessions.length;
  return isWhole
    ? { list, problems }
    : { list: { ...list, sessions }, problems: [...problems, { is: 'too-much', left: lost }] };
}

/** The address of a list, given that of the page for teaching. */
export const addressOf = (page: string, list: ReadingList): string => `${page}?list=${inQuery(encodeList(list))}`;
