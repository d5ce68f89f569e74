/** Two lots of notes become one. */
import { isContentId } from './content-id.ts';
import { contentOf, type OwnNote } from './note.ts';

export interface Merged {
  /** New ones, and those that were changed later than the ones here. */
  put: OwnNote[];
  added: number;
  renewed: number;
  /** How many are here already. */
  there: number;
}

/** What of `more` has to be kept beside `own`. Of a note that both have, the one that was changed last stays. */
export function merge(own: readonly OwnNote[], more: readonly OwnNote[]): Merged {
  const byId = new Map(own.map((note) => [note.id, note]));
  const contents = new Set(own.map(contentOf));
  const result: Merged = { put: [], added: 0, renewed: 0, there: 0 };
  for (const note of more) {
    const mine = byId.get(note.id);
    const isNew = !mine && !(isContentId(note.id) && contents.has(contentOf(note)));
    const isLater = mine !== undefined && contentOf(mine) !== contentOf(note) && note.changed > mine.changed;
    if (isNew || isLater) {
      result.put.push(note);
      byId.set(note.id, note);
    }
    result[isNew ? 'added' : isLater ? 'renewed' : 'there']++;
  }
  return result;
}
