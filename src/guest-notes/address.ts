/**
 * A layer as the value of `?notes=` in an address, and back.
 *
 * Form 1: `1~whose~` + for each note `passage~before~words~after~text~` + the number of notes, which shows whether the address
 * was cut off. In words `!` escapes: `reading-list/fields.ts`. What cannot be read is named and nothing throws.
 */
import { escapedField, inQuery, unescaped } from '../reading-list/fields.ts';
import { EMPTY_LAYER, LONGEST_FIELD, MOST_NOTES, saysSomething, type GuestNote, type Layer } from './layer.ts';

/** How long the value of a layer may be in an address, in characters; longer ones are for a file. */
export const LONGEST_LAYER = 4_000;

/** What is wrong with the value. */
export type LayerProblem =
  /** It ends before its end. */
  | { is: 'cut'; read: number }
  /** It has the form of a later version; only whose it is can be read. */
  | { is: 'later-form'; form: string }
  | { is: 'no-layer' }
  | { is: 'too-much'; left: number };

export interface DecodedLayer {
  layer: Layer;
  problems: LayerProblem[];
}

const FORM = '1';
const FIELDS = 5;

/** The value for an address, without percent signs; of an empty layer nothing. */
export function encodeLayer({ by, notes }: Layer): string {
  if (notes.length === 0) return '';
  const fields = notes.flatMap(({ ref, before, words, after, text }) => [ref, before, words, after, text]);
  return [FORM, ...[by, ...fields].map(escapedField), notes.length].join('~');
}

/** `&notes=…` for an address that has a query already; nothing for an empty layer. */
export const layerInQuery = (layer: Layer): string =>
  layer.notes.length === 0 ? '' : `&notes=${inQuery(encodeLayer(layer))}`;

/** The layer in a value, as far as it can be read. */
export function decodeLayer(value: string): DecodedLayer {
  if (value.trim() === '') return { layer: EMPTY_LAYER, problems: [] };
  const [form = '', whose = '', ...body] = value.split('~');
  const by = field(whose);
  if (form !== FORM) {
    const isLater = /^\d{1,6}$/.test(form);
    return isLater
      ? { layer: { ...EMPTY_LAYER, by }, problems: [{ is: 'later-form', form }] }
      : { layer: EMPTY_LAYER, problems: [{ is: 'no-layer' }] };
  }
  const said = body.length % FIELDS === 1 && /^\d+$/.test(body.at(-1) ?? '') ? Number(body.pop()) : undefined;
  const written = Math.ceil(body.length / FIELDS);
  const notes = Array.from({ length: Math.min(written, MOST_NOTES) }, (_, at) =>
    readNote(body.slice(at * FIELDS, (at + 1) * FIELDS)),
  );
  const problems: LayerProblem[] = [
    ...(said === written ? [] : [{ is: 'cut', read: written } as const]),
    ...(written > MOST_NOTES ? [{ is: 'too-much', left: written - MOST_NOTES } as const] : []),
  ];
  return { layer: { by, notes: notes.filter(saysSomething) }, problems };
}

const field = (one: string): string => unescaped(one.slice(0, 2 * LONGEST_FIELD)).slice(0, LONGEST_FIELD);

function readNote([ref = '', before = '', words = '', after = '', text = '']: readonly string[]): GuestNote {
  return { ref: field(ref), before: field(before), words: field(words), after: field(after), text: field(text) };
}
