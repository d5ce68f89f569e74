/** A reading list: what somebody chooses from the edition for others, in sessions. Every change gives a new list. */

/** A thing of the edition by its key (`2.4`, `2.4-2.6`, `g.emir`), known or not, or words of one’s own. */
export type Item = { key: string } | { own: 'text' | 'question'; text: string };

export interface Session {
  title: string;
  /** A day, `2027-01-18`, or nothing. */
  date: string;
  /** Instructions. */
  say: string;
  items: readonly Item[];
}

/** It has at least one session. */
export interface ReadingList {
  title: string;
  /** Whose list it is. */
  by: string;
  sessions: readonly Session[];
}

/** Where an item stands. */
export interface Place {
  session: number;
  item: number;
}

export const NEW_SESSION: Session = { title: '', date: '', say: '', items: [] };
export const EMPTY_LIST: ReadingList = { title: '', by: '', sessions: [NEW_SESSION] };

export const itemsOf = ({ sessions }: ReadingList): Item[] => sessions.flatMap(({ items }) => items);
export const itemAt = ({ sessions }: ReadingList, { session, item }: Place): Item | undefined =>
  sessions[session]?.items[item];
export const isEmpty = (list: ReadingList): boolean =>
  list.title === '' &&
  list.by === '' &&
  list.sessions.every(({ title, date, say, items }) => [title, date, say].join('') === '' && items.length === 0);
export const hasKey = (list: ReadingList, key: string): boolean =>
  itemsOf(list).some((item) => 'key' in item && item.key === key);

/** The list with another session in the place of one. */
export function withSession(list: ReadingList, index: number, change: Partial<Session>): ReadingList {
  return { ...list, sessions: list.sessions.map((one, i) => (i === index ? { ...one, ...change } : one)) };
}

/** Items at the end of a session, of the last one by default. */
export function added(list: ReadingList, items: readonly Item[], session = list.sessions.length - 1): ReadingList {
  return withSession(list, session, { items: [...(list.sessions[session]?.items ?? []), ...items] });
}

/** The item at a place gives way to others, or to none. */
export function replaced(list: ReadingList, { session, item }: Place, items: readonly Item[] = []): ReadingList {
  return withSession(list, session, { items: list.sessions[session]?.items.toSpliced(item, 1, ...items) ?? [] });
}

export const addedSession = (list: ReadingList): ReadingList => ({
  ...list,
  sessions: [...list.sessions, NEW_SESSION],
});

/** Takes a session out; its items go to the one before it, of the first to the one after it. The last one stays. */
export function withoutSession(list: ReadingList, index: number): ReadingList {
  const gone = list.sessions[index];
  if (!gone || list.sessions.length < 2) return list;
  const heir = index === 0 ? 1 : index - 1;
  const items = list.sessions[heir]?.items ?? [];
  const all = index === 0 ? [...gone.items, ...items] : [...items, ...gone.items];
  return { ...list, sessions: withSession(list, heir, { items: all }).sessions.toSpliced(index, 1) };
}

/** Moves an item to a place, which counts without the item itself. */
export function movedTo(list: ReadingList, from: Place, to: Place): ReadingList {
  const item = itemAt(list, from);
  if (!item || !list.sessions[to.session]) return list;
  const rest = replaced(list, from);
  return withSession(rest, to.session, { items: rest.sessions[to.session]?.items.toSpliced(to.item, 0, item) ?? [] });
}

/** The place one step up or down, in the next session where its own ends; `undefined` at the ends of the list. */
export function stepFrom({ sessions }: ReadingList, { session, item }: Place, step: 1 | -1): Place | undefined {
  const next = item + step;
  if (next >= 0 && next < (sessions[session]?.items.length ?? 0)) return { session, item: next };
  const other = sessions[session + step];
  if (!other) return undefined;
  return { session: session + step, item: step > 0 ? 0 : other.items.length };
}
