/** Bookmarks on passages. Loaded when there is one or a reader wants one. */
import { newBookmark, type OwnNote } from '../../own-notes/note.ts';
import { words } from '../../words/index.ts';
import { faultInWords } from './fault-words.ts';
import { allNotes, changeNotes } from './store.ts';

/** @throws (rejects with) a StoreFault. */
export const bookmarksOf = async (page: string, ref: string): Promise<OwnNote[]> =>
  (await allNotes(page)).filter((note) => note.bookmark && note.ref === ref);

/** Sets a bookmark, or takes away those that are there; says what it did. */
export async function toggleBookmark(page: string, ref: string): Promise<string> {
  try {
    const there = await bookmarksOf(page, ref);
    const isNew = there.length === 0;
    await changeNotes(
      page,
      isNew ? [newBookmark(ref, new Date())] : [],
      there.map(({ id }) => id),
    );
    return isNew ? words.ownNotes.bookmarked : words.ownNotes.bookmarkRemoved;
  } catch (error) {
    return faultInWords(error);
  }
}
