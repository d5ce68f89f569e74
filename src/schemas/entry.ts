import { z } from 'zod';
import { Basis, Id, NativeName, Source, Text } from './common.ts';

/** What kind of thing an entry is about. */
export const EntryKind = z.enum([
  'concept',
  'organization',
  'community',
  'person',
  'place',
  'structure',
  'event',
  'document',
]);
export type EntryKind = z.output<typeof EntryKind>;

/** A life, as far as it is known. Dates are written `1952`, `1952-10` or `1952-10-05`, `~` after an approximate one. */
const PersonDetails = z.strictObject({
  /** Offices and functions with their years, in one line. */
  role: Text,
  /** Date of birth. */
  born: Text.optional(),
  /** Date of death. */
  died: Text.optional(),
  /** What is uncertain in the dates. */
  datesNote: Text.optional(),
});

/** Where a place is, and what it is. */
const PlaceDetails = z.strictObject({
  /** What kind of place. */
  type: z.enum([
    'country',
    'region',
    'historical-region',
    'province',
    'district',
    'city',
    'site',
    'feature',
    'former-territory',
    'disputed-territory',
  ]),
  /** Latitude in degrees, north positive. */
  lat: z.number().min(-90).max(90),
  /** Longitude in degrees, east positive. */
  lon: z.number().min(-180).max(180),
  /** What the point stands for, where it is not the place itself. */
  coordinateNote: Text.optional(),
  /** What the place is in law and administration, in neutral words. */
  status: Text.optional(),
  /** `false` for a place that the text does not name but the apparatus needs. */
  namedInText: z.boolean().default(true),
});

/** Front matter of `content/glossary/<id>.md`; the body is the long definition. The file name is the entry's id. */
export const EntrySchema = z
  .strictObject({
    /** Heading of the entry. */
    term: Text,
    /** What kind of thing it is. */
    kind: EntryKind,
    /** The forms in which it appears in the text. No two entries claim one form. */
    forms: z.array(Text).default([]),
    /**
     * `auto`: its forms are found in the text, and the first in each section is marked.
     * `silent`: found and listed, not marked; for names that every reader knows.
     * `manual`: only where the text says `[word](term:id)`; for forms that can mean several things.
     */
    match: z.enum(['auto', 'silent', 'manual']).default('auto'),
    /** Names used elsewhere; search finds the entry by them. */
    alsoKnownAs: z.array(Text).default([]),
    /** The name in its own script. */
    native: NativeName.optional(),
    /** Definition in one or two sentences: in cards and lists. */
    short: Text,
    /** Ids of entries to read next. */
    seeAlso: z.array(Id).default([]),
    /** Identifier of the thing in Wikidata. */
    wikidata: z
      .string()
      .regex(/^Q\d+$/, 'a Wikidata identifier such as Q843')
      .optional(),
    /** Only for `kind: person`. */
    person: PersonDetails.optional(),
    /** Only for `kind: place`. */
    place: PlaceDetails.optional(),
    /** What the entry rests on. */
    basis: Basis,
    /** Its sources. */
    sources: z.array(Source).min(1, 'at least one source'),
  })
  .superRefine((entry, context) => {
    for (const kind of ['person', 'place'] as const)
      if ((entry.kind === kind) !== (entry[kind] !== undefined))
        context.addIssue({
          code: 'custom',
          path: [kind],
          message:
            entry.kind === kind
              ? `the details of a ${kind}, since kind is ${kind}`
              : `no value, since kind is ${entry.kind}`,
        });
  });
export type EntryMatter = z.output<typeof EntrySchema>;
