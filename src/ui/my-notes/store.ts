/** Where a reader's notes are kept: a database in the browser for each edition, named by the address of its page of notes. Each call opens it and closes it again. */
import { normalNote, type OwnNote } from '../../own-notes/note.ts';
import { hasNotes, signNotes } from './sign.ts';

const NOTES = 'notes';
const VERSION = 1;

/** Why notes cannot be kept or read: there is no room, or the browser has no store for this site. */
export class StoreFault extends Error {
  readonly why: 'full' | 'none';
  constructor(why: 'full' | 'none', cause?: unknown) {
    super(why, { cause });
    this.why = why;
  }
}

/**
 * All notes, in no order; no database is made where there is none.
 * @throws (rejects with) a StoreFault.
 */
export async function allNotes(page: string): Promise<OwnNote[]> {
  if (!hasNotes(page) && !(await isThere(page))) return [];
  return within(page, 'readonly', async (store) =>
    (await answer(store.getAll() as IDBRequest<OwnNote[]>)).map(normalNote),
  );
}

/**
 * Keeps notes and removes others, all or nothing, and says so to all tabs. Where none is left, nothing is kept any more.
 * @throws (rejects with) a StoreFault; everything is then as it was.
 */
export async function changeNotes(
  page: string,
  put: readonly OwnNote[],
  remove: readonly string[] = [],
): Promise<void> {
  const count = await within(page, 'readwrite', async (store) => {
    for (const id of remove) store.delete(id);
    for (const note of put) store.put(note);
    return answer(store.count());
  });
  // Before others hear of it and look.
  if (count === 0) await gone(page);
  signNotes(page, count);
}

/** Takes the empty database away; where another tab has it open, when that is done. */
const gone = (page: string): Promise<void> =>
  new Promise((done) => {
    const request = indexedDB.deleteDatabase(page);
    for (const type of ['success', 'error', 'blocked']) request.addEventListener(type, () => done());
  });

async function isThere(page: string): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === page);
  } catch (cause) {
    throw new StoreFault('none', cause);
  }
}

async function within<T>(
  page: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  const database = await opened(page);
  try {
    const transaction = database.transaction(NOTES, mode, { durability: 'strict' });
    const done = new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(faultOf(transaction.error)));
    });
    const [result] = await Promise.all([work(transaction.objectStore(NOTES)), done]);
    return result;
  } catch (error) {
    throw faultOf(error);
  } finally {
    database.close();
  }
}

function opened(page: string): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    try {
      const request = indexedDB.open(page, VERSION);
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore(NOTES, { keyPath: 'id' }));
      request.addEventListener('success', () => done(request.result));
      request.addEventListener('error', () => fail(faultOf(request.error)));
    } catch (error) {
      fail(faultOf(error));
    }
  });
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, fail) => {
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', () => fail(faultOf(request.error)));
  });

function faultOf(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  return new StoreFault(error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'none', error);
}
