/** What was read of a file of notes, and what was not. Nothing is left out in silence. */
import type { Anchored } from '../anchoring/quotation.ts';
import { contentId } from './content-id.ts';
import {
  contentOf,
  isNote,
  LONGEST_TEXT,
  LONGEST_WORDS,
  MOST_OWN_NOTES,
  normalNote,
  NO_TIME,
  timeIn,
  type OwnNote,
} from './note.ts';

/** The form of our files; a later one is read as far as it is known. */
export const FORM = 1;

export interface ReadNotes {
  notes: OwnNote[];
  /** How many are on no passage, or say nothing. */
  left: number;
  /** How many had no room. */
  tooMany: number;
  /** How many were too long, and have lost their end. */
  shortened: number;
  /** The file ends before its end, or is broken in the middle. */
  isBroken: boolean;
  /** A later version made the file. */
  isLater: boolean;
}

/** A note as a file has it: an id is worth nothing without a time, since other programs count their notes anew. */
export type RawNote = Anchored & Partial<Pick<OwnNote, 'id' | 'bookmark' | 'created' | 'changed'>>;

const LONGEST_ID = 500;

/** The notes of a file; `undefined` stands for what could not be read. */
export function readNotes(
  raw: readonly (RawNote | undefined)[],
  state: { isBroken: boolean; isLater: boolean },
): ReadNotes {
  const read = raw.map((one) => one && finished(one)).filter((one) => one !== undefined);
  const notes = withIdsOfTheirOwn(read.slice(0, MOST_OWN_NOTES));
  return {
    notes,
    left: raw.length - read.length,
    tooMany: Math.max(0, read.length - MOST_OWN_NOTES),
    shortened: raw.filter((one) => one && isTooLong(one)).length,
    ...state,
  };
}

function finished({ id = '', created = '', changed = '', ...rest }: RawNote): OwnNote | undefined {
  const note = normalNote({
    ...rest,
    id,
    created: timeIn(created) ?? NO_TIME,
    changed: timeIn(changed) ?? timeIn(created) ?? NO_TIME,
  });
  if (!isNote(note)) return undefined;
  const isKnown = id !== '' && id.length <= LONGEST_ID && note.changed !== NO_TIME;
  return isKnown ? note : { ...note, id: contentId(note) };
}

/** Of two notes with one id, the second keeps what it says under another. */
function withIdsOfTheirOwn(notes: readonly OwnNote[]): OwnNote[] {
  const known = new Map<string, OwnNote>();
  for (const note of notes) {
    const other = known.get(note.id);
    if (other && contentOf(other) !== contentOf(note)) known.set(contentId(note), { ...note, id: contentId(note) });
    else if (!other) known.set(note.id, note);
  }
  return [...known.values()];
}

const isTooLong = ({ words, before, after, text }: RawNote): boolean =>
  text.length > LONGEST_TEXT || [words, before, after].some((one) => one.length > LONGEST_WORDS);
