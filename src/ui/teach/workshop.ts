/** What the parts of the reading list share: the list as it is, what may stand on it, and one way to change it. */
import type { Place, ReadingList } from '../../reading-list/list.ts';
import type { Lookup } from '../../reading-list/resolve.ts';
import { TEACH } from './words.ts';

export interface Workshop {
  readonly lookup: Lookup;
  readonly list: ReadingList;
  /** The session that takes what is chosen. */
  readonly session: number;
  /** Changes the list and shows it; `said` is announced, and what has the mark `focus` gets the focus. */
  change: (list: ReadingList, after?: { said?: string; focus?: string }) => void;
  /** Changes words that somebody is typing: they stand where they are typed already. */
  type: (list: ReadingList) => void;
  aim: (session: number) => void;
}

/** A mark for the focus: of a button of a row, of a field of a session. */
export const mark = ({ session, item }: Place, what: string): string => `${session}.${item}.${what}`;

export const placeInWords = (workshop: Workshop, { session, item }: Place, name: string): string =>
  TEACH.place(
    name,
    item + 1,
    workshop.list.sessions[session]?.items.length ?? 0,
    session + 1,
    workshop.list.sessions.length,
  );
