/** A reader’s notes as a file of W3C Web Annotations, and back. https://www.w3.org/TR/annotation-model/ */
import {
  anchoredIn,
  ANNOTATION_CONTEXT,
  annotationParts,
  annotationsIn,
  textIn,
  valueAt,
} from '../anchoring/web-annotation.ts';
import { kindOf, type OwnNote } from './note.ts';
import { FORM, readNotes, type RawNote, type ReadNotes } from './read-notes.ts';
import { salvage } from './salvage.ts';

const MOTIVATIONS = { note: 'commenting', highlight: 'highlighting', bookmark: 'bookmarking' } as const;

/** Where notes come from and what they are called. */
export interface Source {
  /** Absolute address of the site, ending in a slash. */
  site: string;
  /** That of the page of notes. */
  address: string;
  /** `My notes: Lamps` */
  label: string;
}

export const annotationsOf = (notes: readonly OwnNote[], { site, address, label }: Source): unknown => ({
  '@context': ANNOTATION_CONTEXT,
  id: address,
  type: 'AnnotationCollection',
  label,
  generator: { id: site, type: 'Software', 'schema:softwareVersion': String(FORM) },
  total: notes.length,
  first: {
    id: `${address}#page`,
    type: 'AnnotationPage',
    partOf: address,
    startIndex: 0,
    items: notes.map((note) => ({
      id: note.id,
      type: 'Annotation',
      motivation: MOTIVATIONS[kindOf(note)],
      created: note.created,
      modified: note.changed,
      ...annotationParts(note, site),
    })),
  },
});

/** The notes of a file; of one that is broken, those that are whole. */
export function notesFromAnnotations(file: string): ReadNotes {
  const { value, isBroken } = parsed(file);
  const form = Number(textIn(valueAt(valueAt(value, 'generator'), 'schema:softwareVersion')));
  return readNotes(
    annotationsIn(value).map((item) => (item === undefined ? undefined : noteFrom(item))),
    { isBroken, isLater: form > FORM },
  );
}

function parsed(file: string): { value: unknown; isBroken: boolean } {
  try {
    return { value: JSON.parse(file), isBroken: false };
  } catch {
    return { value: salvage(file), isBroken: true };
  }
}

const noteFrom = (annotation: unknown): RawNote => ({
  ...anchoredIn(annotation),
  ...(valueAt(annotation, 'motivation') === MOTIVATIONS.bookmark && { bookmark: true }),
  id: textIn(valueAt(annotation, 'id')),
  created: textIn(valueAt(annotation, 'created')),
  changed: textIn(valueAt(annotation, 'modified')),
});
