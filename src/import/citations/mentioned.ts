/** Works that a sentence names without a bracket: "A report of 1888 by the Harbour Board says … (p. 3)". */
import type { Known } from './find.ts';
import { nameBefore } from './name-before.ts';

/** How far before a page its work is looked for. */
const REACH = 600;

/** Keys of the works whose author and year both stand at the end of `text`, since the last bracket with a year. */
export function worksMentioned(text: string, { authors }: Known): string[] {
  const near = text.slice(-REACH);
  const from = [...near.matchAll(/\([^()]*\d{4}[^()]*\)/g)].at(-1);
  const words = near.slice(from ? from.index + from[0].length : 0);
  const years = new Set(words.match(/(?<!\d)\d{4}(?!\d)/g));
  const found = new Set<string>();
  for (const { index, 0: word } of words.matchAll(/[\p{L}\p{N}’'-]+/gu)) {
    const { name } = nameBefore(words.slice(0, index + word.length), authors, 'sentence') ?? {};
    if (name) for (const { id, year } of authors.worksBy(name)) if (years.has(year)) found.add(id);
  }
  return [...found].sort();
}
