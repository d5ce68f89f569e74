/** The files that hold what is around the text. */
import { z } from 'zod';
import { Basis, Id, NativeName, PassageReference, Source, Text } from '../../../schemas/common.ts';
import { EntryKind, EntrySchema } from '../../../schemas/entry.ts';
import { EventSchema } from '../../../schemas/event.ts';
import { NoteKind } from '../../../schemas/note.ts';
import { ReferenceCustomSchema, ReferenceSchema } from '../../../schemas/reference.ts';
import { RelationSchema } from '../../../schemas/relation.ts';
import { Address, CitationShape, Year } from './common.ts';

/** `/api/references.json`: CSL-JSON, what CSL does not know under `custom`. */
export const ReferencesShape = z.array(
  z.looseObject({
    ...ReferenceSchema.shape,
    /** What CSL does not know. */
    custom: z.strictObject({
      ...ReferenceCustomSchema.shape,
      /** Its address. */
      url: Address,
      /** References of the passages that cite it, themselves or in a note. */
      citedIn: z.array(PassageReference),
    }),
  }),
);

/** What rests on what. */
const grounds = {
  /** What it rests on: `study`, all is in the study; `verified`, the rest was seen in a source; `known`, something was not. */
  basis: Basis,
  /** Its sources. */
  sources: z.array(Source),
};

const { person, place } = EntrySchema.shape;

/** `/api/glossary.json` */
export const GlossaryShape = z.array(
  z.strictObject({
    /** Its id. */
    id: Id,
    /** Its heading. */
    term: Text,
    /** What kind of thing it is. */
    kind: EntryKind,
    /** Its address. */
    url: Address,
    /** The forms in which it appears in the text. */
    forms: z.array(Text),
    /** Names used elsewhere. */
    alsoKnownAs: z.array(Text),
    /** The name in its own script. */
    native: NativeName.optional(),
    /** Definition in one or two sentences. */
    short: Text,
    /** The long definition as plain text. */
    text: z.string(),
    /** The same as HTML. */
    html: z.string(),
    /** Details of a person. */
    person,
    /** Details of a place. */
    place,
    /** Identifier of the thing in Wikidata. */
    wikidata: Text.optional(),
    /** Ids of related entries. */
    related: z.array(Id),
    /** The works that the definition cites. */
    citations: z.array(CitationShape),
    /** References of the passages that use it. */
    usedIn: z.array(PassageReference),
    /** How often the text uses it. */
    uses: z.int().nonnegative(),
    /** Ids of the events in which it takes part. */
    events: z.array(Id),
    /** Ids of the relations in which it takes part. */
    relations: z.array(Id),
    ...grounds,
  }),
);

/** `/api/notes.json` */
export const NotesShape = z.array(
  z.strictObject({
    /** Its id. */
    id: Id,
    /** The passage that it annotates. */
    passage: PassageReference,
    /** The letter by which it is called in its passage. */
    letter: Text,
    /** What it does. */
    kind: NoteKind,
    /** Its address. */
    url: Address,
    /** The words that it is about; null where it is about the whole passage. */
    words: Text.nullable(),
    /** The note as plain text. */
    text: z.string(),
    /** The same as HTML. */
    html: z.string(),
    /** The month or day up to which it holds, where it tells of later developments. */
    asOf: Text.optional(),
    /** The works that it cites. */
    citations: z.array(CitationShape),
    ...grounds,
  }),
);

/** `/api/timeline.json` */
export const TimelineShape = z.array(
  EventSchema.extend({
    /** The date in words. */
    dateText: Text,
    /** Where it begins, a year with its fraction; null where it is open. */
    start: Year,
    /** Where it ends; null where it is open. */
    end: Year,
    /** Its address. */
    url: Address,
  }),
);

/** `/api/relations.json` */
export const RelationsShape = z.array(
  RelationSchema.extend({
    /** The period in words. */
    periodText: Text,
    /** Where it begins, a year with its fraction; null where it is open. */
    start: Year,
    /** Where it ends; null where it is open. */
    end: Year,
    /** Its address. */
    url: Address,
  }),
);

/** `/api/places.json` */
export const PlacesShape = z.array(
  z.strictObject({
    /** Id of its entry in the glossary. */
    id: Id,
    /** Its name. */
    term: Text,
    /** Address of its entry. */
    url: Address,
    ...place.unwrap().shape,
    /** The name in its own script. */
    native: NativeName.optional(),
    /** What it is, in one or two sentences. */
    short: Text,
    /** Identifier of the place in Wikidata. */
    wikidata: Text.optional(),
    /** References of the passages that use it. */
    usedIn: z.array(PassageReference),
    ...grounds,
  }),
);
