/**
 * What to search for when an address leads nowhere: the words in it, without the base path, file names' endings and
 * signs. `/editions/lamps/glossary/harbour-act.html` under `/editions/lamps/` → `glossary harbour act`. For the page of a
 * passage it is the number: `/p/2.14/` → `2.14`.
 */
import { decoded } from '../../model/decoded.ts';
export function wordsOfAddress(pathname: string, base: string): string {
  const inner = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return decoded(inner)
    .replace(/^p\/(?=\d)/, '')
    .replace(/\.[a-z][a-z0-9]{0,4}$/i, '')
    .split(/[^\p{L}\p{N}.]+/u)
    .filter(Boolean)
    .join(' ');
}
