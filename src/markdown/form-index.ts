/** Finds the forms of entries in a text: longest first, whole words, case as written. */
import { escapeRegExp, spellings, WORD_END, WORD_START } from '../model/whole-words.ts';
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
    if (match !== 'manual')
      for (const form of forms.flatMap(spellings)) owners.set(form, { entry, silent: match === 'silent' });
  if (owners.size === 0) return () => [];
  const alternatives = [...owners.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escapeRegExp);
  const pattern = new RegExp(`${WORD_START}(?:${alternatives.join('|')})${WORD_END}`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const owner = owners.get(match[0]);
      return owner ? [{ ...owner, form: match[0], start: match.index, end: match.index + match[0].length }] : [];
    });
}
