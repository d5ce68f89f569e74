/**
 * What to search for when an address leads nowhere: the words in it, without the base path, file names' endings and
 * signs. `/editions/lamps/glossary/harbour-act.html` under `/editions/lamps/` → `glossary harbour act`.
 */
export function wordsOfAddress(pathname: string, base: string): string {
  const inner = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return decoded(inner)
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .split(/[^\p{L}\p{N}.]+/u)
    .filter(Boolean)
    .join(' ');
}

/** The path as typed, where it is well-formed. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
