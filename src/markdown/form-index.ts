/** Finds the forms of entries in a text: longest first, whole words, case as written. */
import type { EntryMatter } from '../schemas/entry.ts';

/** A form found in a text, with the entry it belongs to and whether that entry is marked in the text. */
export interface FoundForm {
  entry: string;
  form: string;
  start: number;
  end: number;
  silent: boolean;
}

/** A function that finds all forms in a text, in order and without overlap. */
export function createFormIndex(
  entries: ReadonlyMap<string, Pick<EntryMatter, 'forms' | 'match'>>,
): (text: string) => FoundForm[] {
  const owners = new Map<string, { entry: string; silent: boolean }>();
  for (const [entry, { forms, match }] of entries)
    if (match !== 'manual') for (const form of forms) owners.set(form, { entry, silent: match === 'silent' });
  if (owners.size === 0) return () => [];
  const alternatives = [...owners.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escape);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const owner = owners.get(match[0]);
      return owner ? [{ ...owner, form: match[0], start: match.index, end: match.index + match[0].length }] : [];
    });
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
