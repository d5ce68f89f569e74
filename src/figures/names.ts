/** Names of entries as labels need them. */

/** A term as it stands alone: with a capital at its start, as it is no word of a sentence there. */
export const standingAlone = (term: string): string => term.charAt(0).toUpperCase() + term.slice(1);

/** The abbreviation that ends a term in brackets, or the term without what it adds in brackets: `Harbour Board (HB)` → `HB`. */
export function shortName(term: string): string {
  const match = /^(.*?)\s*\(([^()]+)\)$/.exec(term);
  if (!match) return term;
  const [, before = term, inside = ''] = match;
  return /^\p{Lu}[\p{L}\d-]{1,6}$/u.test(inside) && /\p{Lu}.*\p{Lu}/u.test(inside) ? inside : before;
}
