/** Notes that others than the editors lay over passages. Every change gives a new layer. */
import type { Anchored } from '../anchoring/quotation.ts';

/** What it says has the notation of `prose.ts`. */
export type GuestNote = Anchored;

export interface Layer {
  /** Whose notes they are. */
  by: string;
  notes: readonly GuestNote[];
}

/** No more are read, so that no address and no file makes a page that does not end. */
export const MOST_NOTES = 100;
/** Characters of a field that are read. */
export const LONGEST_FIELD = 4_000;

export const EMPTY_LAYER: Layer = { by: '', notes: [] };

/** A note that says nothing of nothing is none. */
export const saysSomething = ({ ref, words, text }: GuestNote): boolean =>
  ref !== '' && (words.trim() !== '' || text.trim() !== '');

/** With more notes, as far as there is room, and how many had none. */
export function withNotes(layer: Layer, more: readonly GuestNote[]): { layer: Layer; tooMany: number } {
  const notes = [...layer.notes, ...more];
  return { layer: { ...layer, notes: notes.slice(0, MOST_NOTES) }, tooMany: Math.max(0, notes.length - MOST_NOTES) };
}
export const withNote = (layer: Layer, note: GuestNote): Layer => ({ ...layer, notes: [...layer.notes, note] });
export const withoutNote = (layer: Layer, at: number): Layer => ({ ...layer, notes: layer.notes.toSpliced(at, 1) });
export const withText = (layer: Layer, at: number, text: string): Layer => ({
  ...layer,
  notes: layer.notes.map((note, index) => (index === at ? { ...note, text } : note)),
});
