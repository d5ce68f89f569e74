/** A layer as a file of W3C Web Annotations, and back. https://www.w3.org/TR/annotation-model/ */
import { EMPTY_LAYER, LONGEST_FIELD, saysSomething, withNotes, type GuestNote, type Layer } from './layer.ts';

/** @param address Where the layer can be seen; its notes have ids below it. */
export function annotationsOf(layer: Layer, site: string, address: string, label: string): unknown {
  const creator = layer.by === '' ? {} : { creator: { type: 'Person', name: layer.by } };
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address,
    type: 'AnnotationCollection',
    label,
    ...creator,
    total: layer.notes.length,
    first: {
      id: `${address}#page`,
      type: 'AnnotationPage',
      partOf: address,
      startIndex: 0,
      items: layer.notes.map((note, at) => ({
        id: `${address}#note-${at + 1}`,
        type: 'Annotation',
        motivation: note.text === '' ? 'highlighting' : 'commenting',
        ...creator,
        ...(note.text !== '' && { body: { type: 'TextualBody', value: note.text, format: 'text/plain' } }),
        target: targetOf(note, site),
      })),
    },
  };
}

function targetOf({ ref, words, before, after }: GuestNote, site: string): unknown {
  const source = new URL(`p/${encodeURIComponent(ref)}/`, site).href;
  if (words === '') return source;
  const around = { ...(before && { prefix: before }), ...(after && { suffix: after }) };
  return { source, selector: { type: 'TextQuoteSelector', exact: words, ...around } };
}

/**
 * The notes of a file on passages of the edition; how many others it has (`left`), and for how many there was no room.
 * @throws a SyntaxError where it is no JSON.
 */
export function layerFrom(file: string): { layer: Layer; left: number; tooMany: number } {
  const whole: unknown = JSON.parse(file);
  const items = itemsIn(whole);
  const notes = items.map(noteFrom).filter((note) => note !== undefined);
  const by = text(get(get(whole, 'creator'), 'name')) || text(get(get(items[0], 'creator'), 'name'));
  return { ...withNotes({ ...EMPTY_LAYER, by }, notes), left: items.length - notes.length };
}

/** Of a collection, a page, a set or a list of annotations, or of one. */
function itemsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const items = get(value, 'items') ?? get(get(value, 'first'), 'items');
  return Array.isArray(items) ? items : get(value, 'target') === undefined ? [] : [value];
}

function noteFrom(annotation: unknown): GuestNote | undefined {
  const target = first(get(annotation, 'target'));
  const source = text(typeof target === 'string' ? target : get(target, 'source'));
  const ref = /\/p\/([^/?#]+)\/?(?:[?#].*)?$/.exec(source)?.[1];
  const selectors = [get(target, 'selector')].flat();
  const quotation = selectors.find((selector) => get(selector, 'type') === 'TextQuoteSelector');
  const body = first(get(annotation, 'body'));
  const note: GuestNote = {
    ref: decoded(ref ?? ''),
    words: text(get(quotation, 'exact')),
    before: text(get(quotation, 'prefix')),
    after: text(get(quotation, 'suffix')),
    text: text(typeof body === 'string' ? body : get(body, 'value')),
  };
  return saysSomething(note) ? note : undefined;
}

const get = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);
const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, LONGEST_FIELD) : '');

function decoded(ref: string): string {
  try {
    return decodeURIComponent(ref);
  } catch {
    return ref;
  }
}
