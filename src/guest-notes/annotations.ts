/** A layer as a file of W3C Web Annotations, and back. https://www.w3.org/TR/annotation-model/ */
import {
  anchoredIn,
  ANNOTATION_CONTEXT,
  annotationParts,
  annotationsIn,
  textIn,
  valueAt,
} from '../anchoring/web-annotation.ts';
import { EMPTY_LAYER, LONGEST_FIELD, saysSomething, withNotes, type GuestNote, type Layer } from './layer.ts';

/** @param address Where the layer can be seen; its notes have ids below it. */
export function annotationsOf(layer: Layer, site: string, address: string, label: string): unknown {
  const creator = layer.by === '' ? {} : { creator: { type: 'Person', name: layer.by } };
  return {
    '@context': ANNOTATION_CONTEXT,
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
        ...annotationParts(note, site),
      })),
    },
  };
}

/**
 * The notes of a file on passages of the edition; how many others it has (`left`), and for how many there was no room.
 * @throws a SyntaxError where it is no JSON.
 */
export function layerFrom(file: string): { layer: Layer; left: number; tooMany: number } {
  const whole: unknown = JSON.parse(file);
  const items = annotationsIn(whole);
  const notes = items.map((item) => readable(anchoredIn(item))).filter(saysSomething);
  const creatorOf = (value: unknown) => short(textIn(valueAt(valueAt(value, 'creator'), 'name')));
  const by = creatorOf(whole) || creatorOf(items[0]);
  return { ...withNotes({ ...EMPTY_LAYER, by }, notes), left: items.length - notes.length };
}

const short = (text: string): string => text.slice(0, LONGEST_FIELD);

const readable = ({ ref, words, before, after, text }: GuestNote): GuestNote => ({
  ref: short(ref),
  words: short(words),
  before: short(before),
  after: short(after),
  text: short(text),
});
