/** Notes that a reader keeps: written, only highlighted, or a bookmark. */
import type { Anchored, Quotation } from '../anchoring/quotation.ts';
import { parsePassageRef } from '../model/passage-ref.ts';

export interface OwnNote extends Anchored {
  /** An IRI, the same in every copy of the note. */
  id: string;
  /** A passage to come back to; it has neither words nor text. */
  bookmark?: true;
  /** Points in time, as `Date.toISOString` writes them. */
  created: string;
  changed: string;
}

/** No more are read of a file, and no longer ones, so that none makes a page that does not end. */
export const MOST_OWN_NOTES = 20_000;
export const LONGEST_TEXT = 100_000;
export const LONGEST_WORDS = 10_000;

export type NoteKind = 'note' | 'highlight' | 'bookmark';

export const kindOf = ({ bookmark, text }: OwnNote): NoteKind =>
  bookmark ? 'bookmark' : text === '' ? 'highlight' : 'note';

/** A note that says nothing of nothing, or of no passage, is none. */
export const isNote = ({ ref, words, text, bookmark }: Omit<OwnNote, 'id'>): boolean =>
  parsePassageRef(ref) !== undefined && (bookmark === true || words !== '' || text !== '');

/** The one form in which a note is kept, so that every file gives it back as it was. */
export function normalNote(note: OwnNote): OwnNote {
  const [words, text] = [oneLine(note.words), lines(note.text)];
  const around =
    words === '' ? { before: '', after: '' } : { before: oneLine(note.before), after: oneLine(note.after) };
  const created = timeIn(note.created) ?? timeIn(note.changed) ?? NO_TIME;
  return {
    id: note.id,
    ref: note.ref,
    words,
    ...around,
    text,
    ...(note.bookmark && words === '' && text === '' && { bookmark: true }),
    created,
    changed: timeIn(note.changed) ?? created,
  };
}

/** What is said of a note that says nothing of when it was written. */
export const NO_TIME = new Date(0).toISOString();

/** A point in time in its one form. */
export function timeIn(text: string): string | undefined {
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

const lines = (text: string): string => visible(text.replaceAll(/\r\n?/g, '\n').slice(0, LONGEST_TEXT)).trim();
const oneLine = (text: string): string => visible(text.slice(0, LONGEST_WORDS)).replaceAll(/\s+/g, ' ').trim();
/** Without signs that control machines, and halves of characters. */
const visible = (text: string): string => text.replaceAll(/(?![\n\t])\p{Cc}/gu, '').toWellFormed();

/** What two notes that say the same have in common. */
export const contentOf = ({ ref, words, before, after, text, bookmark }: Omit<OwnNote, 'id'>): string =>
  JSON.stringify([ref, words, before, after, text, bookmark ?? false]);

/** A new note on words as they were found in a passage, or on the whole of it. */
export function newNote(ref: string, quotation: Quotation, text: string, now: Date): OwnNote {
  const time = now.toISOString();
  return normalNote({ id: randomId(), ref, ...quotation, text, created: time, changed: time });
}

export function newBookmark(ref: string, now: Date): OwnNote {
  const time = now.toISOString();
  const nothing = { words: '', before: '', after: '', text: '' };
  return { id: randomId(), ref, ...nothing, bookmark: true, created: time, changed: time };
}

export const withText = (note: OwnNote, text: string, now: Date): OwnNote =>
  normalNote({ ...note, text, changed: now.toISOString() });

/** A UUID (RFC 9562), also where the page did not come over a secure connection. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return uuid(bytes, 4);
}

/** Sixteen bytes as a UUID of a version. */
export function uuid(bytes: Uint8Array, version: number): string {
  const digits = Array.from(bytes, (byte, at) => {
    const fixed = at === 6 ? (byte & 0x0f) | (version << 4) : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return fixed.toString(16).padStart(2, '0');
  }).join('');
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
