/** The last searches of this reader, kept on the device alone. */

const RECENT_KEY = 'edition-searches';
const MOST = 6;

/** Searches out of stored text, the last one first; whatever is no list of words is left out. */
export function parseRecent(text: string | null): string[] {
  try {
    const stored: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(stored)) return [];
    return stored.filter((words): words is string => typeof words === 'string' && words !== '').slice(0, MOST);
  } catch {
    return [];
  }
}

/** The list with one more search at its beginning. */
export const withSearch = (recent: readonly string[], words: string): string[] =>
  [words, ...recent.filter((other) => other.toLowerCase() !== words.toLowerCase())].slice(0, MOST);

/** What is kept; nothing where the browser keeps nothing for this site. */
export function readRecent(): string[] {
  try {
    return parseRecent(localStorage.getItem(RECENT_KEY));
  } catch {
    return [];
  }
}

export function keepSearch(words: string): void {
  try {
    localStorage.setItem(RECENT_KEY, JSON.stringify(withSearch(readRecent(), words)));
  } catch {
    // A private window, or a full store.
  }
}

export function clearRecent(): void {
  try {
    localStorage.removeItem(RECENT_KEY);
  } catch {
    // Nothing is kept then.
  }
}
