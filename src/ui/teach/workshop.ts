/** What the parts of the reading list share: the list as it is, what may stand on it, and one way to change it. */
import type { Layer } from '../../guest-notes/layer.ts';
import type { Place, ReadingList } from '../../reading-list/list.ts';
import type { Lookup } from '../../reading-list/resolve.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

export interface Workshop {
  readonly lookup: Lookup;
  readonly list: ReadingList;
  /** Notes on its passages. */
  readonly layer: Layer;
  /** The session that takes what is chosen. */
  readonly session: number;
  /** Changes the list and shows it; `said` is announced, and what has the mark `focus` gets the focus. */
  change: (list: ReadingList, after?: { said?: string; focus?: string }) => void;
  /** Changes words that somebody is typing: they stand where they are typed already. */
  type: (list: ReadingList) => void;
  /** Changes the notes; who changes them shows them. */
  annotate: (layer: Layer) => void;
  aim: (session: number) => void;
}

/** A mark for the focus: of a button of a row, of a field of a session. */
export const mark = ({ session, item }: Place, what: string): string => `${session}.${item}.${what}`;

export function placeInWords({ list: { sessions } }: Workshop, { session, item }: Place, name: string): string {
  const place = { name, at: item + 1, of: sessions[session]?.items.length ?? 0 };
  return sessions.length > 1
    ? say(words.listMaker.placeInSession, { ...place, session: session + 1 })
    : say(words.listMaker.place, place);
}
