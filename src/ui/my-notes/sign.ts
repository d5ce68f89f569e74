/**
 * The sign that this browser keeps notes for an edition, in `localStorage`: nobody else's database is opened, or made. Its value is
 * another after each change, so that other tabs hear of it. Its key is the address of the page of notes, `/my-notes/`, so that two
 * editions on a host have notes each.
 */

export function hasNotes(page: string): boolean {
  try {
    return localStorage.getItem(page) !== null;
  } catch {
    return false;
  }
}

/** Says that the notes have changed: here by an event on `document`, in other tabs by that of the store. */
export function signNotes(page: string, count: number): void {
  try {
    if (count === 0) localStorage.removeItem(page);
    else localStorage.setItem(page, `${count} ${Date.now()}`);
  } catch {
    // The notes are then found on their page alone.
  }
  document.dispatchEvent(new CustomEvent(NOTES_CHANGE));
}

const NOTES_CHANGE = 'own-notes-change';

/** Calls back when notes have changed, here or in another tab. */
export function onNotesChange(page: string, changed: () => void, signal?: AbortSignal): void {
  const options = signal ? { signal } : {};
  document.addEventListener(NOTES_CHANGE, changed, options);
  addEventListener('storage', ({ key }) => (key === page || key === null) && changed(), options);
  // A page out of the browser's own store has heard nothing meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && changed(), options);
}
