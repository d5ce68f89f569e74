/** Ids of notes that bring none: made of what they say, so that a file that is read twice makes no note twice. */
import { contentOf, uuid, type OwnNote } from './note.ts';

/** An id of a note’s content: a UUID of version 8, whose bits are ours to choose (RFC 9562, 5.8). */
export function contentId(note: Omit<OwnNote, 'id'>): string {
  const content = contentOf(note);
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  for (let part = 0; part < 4; part++) view.setUint32(part * 4, hash(content, part));
  return uuid(bytes, 8);
}

/** Whether an id says no more than the content does. */
export const isContentId = (id: string): boolean => /^urn:uuid:[\da-f-]{14}8/.test(id);

/** FNV-1a over code units, with a seed. */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1);
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
