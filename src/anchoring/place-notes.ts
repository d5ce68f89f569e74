/** Where notes stand in the text as it is now, which may have changed since they were written. */
import { findAsTheyAre, findWords, plainQuotation, type Found } from './find-words.ts';
import { plainText, type PlainText } from './plain-text.ts';
import type { Anchored } from './quotation.ts';

export interface PlacedNote<Note extends Anchored = Anchored> {
  note: Note;
  /** In the order of the text; those that have lost their place come last. A highlight has none. */
  number?: number;
  /** The passage at which it is shown; absent where the edition has none for it. */
  ref?: string;
  /** Its words there. */
  found?: Found;
  /**
   * `whole` for the whole passage, `here` at its words, `changed` where they have changed, `elsewhere` where they stand in
   * another passage now, `loose` where they are nowhere, `gone` where its passage is not there either.
   */
  state: 'whole' | 'here' | 'changed' | 'elsewhere' | 'loose' | 'gone';
}

/** What is known of the text. */
export interface Texts {
  /** The passage that a reference means now, if there is one. */
  now: (ref: string) => string | undefined;
  /** Texts of passages as far as they were read, in text order. */
  texts: ReadonlyMap<string, string>;
}

/** Fewer characters may stand anywhere, and tell nothing of where they came from. */
const SHORTEST = 20;

/** The notes in the order of the text. */
export function placeNotes<Note extends Anchored>(notes: readonly Note[], { now, texts }: Texts): PlacedNote<Note>[] {
  const order = [...texts.keys()];
  const at = ({ ref }: PlacedNote): number => (ref === undefined ? order.length : order.indexOf(ref));
  const start = ({ found }: PlacedNote): number => found?.start ?? Number.MAX_SAFE_INTEGER;
  const plain = new Map<string, PlainText>();
  const plainOf = (ref: string): PlainText => {
    const text = plain.get(ref) ?? plainText(texts.get(ref) ?? '');
    plain.set(ref, text);
    return text;
  };
  const placed = notes
    .map((note) => placeOf(note, now(note.ref), texts, plainOf))
    .sort((a, b) => at(a) - at(b) || start(a) - start(b));
  let number = 0;
  return placed.map((one) => (one.note.text.trim() === '' ? one : { ...one, number: ++number }));
}

/** Whether a note could have a better place among texts that were not read yet. */
export const mayStandElsewhere = ({ state }: PlacedNote): boolean => ['changed', 'loose', 'gone'].includes(state);

function placeOf<Note extends Anchored>(
  note: Note,
  ref: string | undefined,
  texts: Texts['texts'],
  plainOf: (ref: string) => PlainText,
): PlacedNote<Note> {
  if (note.words.trim() === '') return ref === undefined ? { note, state: 'gone' } : { note, ref, state: 'whole' };
  const found = ref === undefined ? undefined : findWords(texts.get(ref) ?? '', note);
  if (ref !== undefined && found && !found.changed) return { note, ref, found, state: 'here' };
  const elsewhere = note.words.length < SHORTEST ? [] : [...texts.keys()].filter((other) => other !== ref);
  const quotation = plainQuotation(note);
  const others = elsewhere.flatMap((other) => {
    const place = findAsTheyAre(plainOf(other), quotation);
    return place ? [{ ref: other, found: place }] : [];
  });
  const [only] = others;
  if (only && others.length === 1) return { note, ...only, state: 'elsewhere' };
  if (ref === undefined) return { note, state: 'gone' };
  return found ? { note, ref, found, state: 'changed' } : { note, ref, state: 'loose' };
}
