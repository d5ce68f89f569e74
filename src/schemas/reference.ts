import { z } from 'zod';
import { Day, Text, WebAddress } from './common.ts';

/** A name of CSL-JSON: a person by `family` and `given`, a body by `literal`. */
const CslName = z.union([
  z.strictObject({
    /** Family name. */
    family: Text,
    /** Given names. */
    given: Text.optional(),
    /** Such as "van" in "van Linschoten", sorted under the family name. */
    'dropping-particle': Text.optional(),
    /** Such as "de" in "de Gaulle", sorted with the particle. */
    'non-dropping-particle': Text.optional(),
    /** Such as "Jr". */
    suffix: Text.optional(),
  }),
  z.strictObject({
    /** Name of an organization, printed as it stands. */
    literal: Text,
  }),
]);

/** A date of CSL-JSON: year, month, day as far as they are known; two for a range. */
const CslDate = z.strictObject({
  'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2),
  /** Set where the date is approximate. */
  circa: z.boolean().optional(),
});

/** How sure the edition is that this is the work the study cites. */
export const ReferenceStatus = z.enum(['verified', 'known', 'probable', 'unidentified']);
export type ReferenceStatus = z.output<typeof ReferenceStatus>;

const MEMORY = 'a field of the work such as volume, or one of a list such as author.2';

/** What the edition adds to a CSL item, under `custom`. */
export const ReferenceCustomSchema = z.strictObject({
  /**
   * `verified`, its record was seen; `known`, sure but not seen; `probable`, the best candidate;
   * `unidentified`, no title is given.
   */
  status: ReferenceStatus,
  /**
   * Fields of a seen record that were filled in from memory: `volume`, or with the place in a list, counted from 1,
   * `author.2`. Readers see them named.
   */
  fromMemory: z.array(z.string(MEMORY).regex(/^[A-Za-z-]+(\.[1-9]\d*)?$/, MEMORY)).default([]),
  /** What that rests on. */
  evidence: Text.optional(),
  /** Works that could also be meant, or the likeliest ones where none is identified. */
  candidates: z.array(Text).default([]),
  /** What the study cites it for. */
  citedFor: Text.optional(),
  /** What remains in doubt. */
  note: Text.optional(),
  /** An address from general knowledge that nobody has opened; never printed as a link. */
  unopenedUrl: WebAddress.optional(),
  /** A copy kept by a web archive. */
  archived: z
    .strictObject({
      /** Address of the copy. */
      url: WebAddress,
      /** Day on which it was kept. */
      date: Day,
    })
    .optional(),
});

const KEY = 'a citation key such as first-2021';

/** One item of `content/references.json`: CSL-JSON 1.0, the fields that the edition's works use. */
export const ReferenceSchema = z
  .strictObject({
    /** The key in the text: `[@first-2021]`. */
    id: z.string(KEY).regex(/^[A-Za-z0-9][\w:.#$%&+?<>~/-]*$/, KEY),
    /** The kind of work, in the words of CSL, such as `book`, `article-journal`, `report`, `webpage`. */
    type: Text,
    /** Title; an unidentified work has none. */
    title: Text.optional(),
    'title-short': Text.optional(),
    author: z.array(CslName).optional(),
    editor: z.array(CslName).optional(),
    translator: z.array(CslName).optional(),
    'container-author': z.array(CslName).optional(),
    issued: CslDate.optional(),
    accessed: CslDate.optional(),
    'original-date': CslDate.optional(),
    'original-publisher': Text.optional(),
    'container-title': Text.optional(),
    'collection-title': Text.optional(),
    'collection-number': Text.optional(),
    publisher: Text.optional(),
    'publisher-place': Text.optional(),
    edition: Text.optional(),
    volume: Text.optional(),
    issue: Text.optional(),
    page: Text.optional(),
    number: Text.optional(),
    'number-of-pages': Text.optional(),
    genre: Text.optional(),
    medium: Text.optional(),
    event: Text.optional(),
    language: Text.optional(),
    abstract: Text.optional(),
    note: Text.optional(),
    DOI: Text.optional(),
    ISBN: Text.optional(),
    ISSN: Text.optional(),
    URL: WebAddress.optional(),
    custom: ReferenceCustomSchema,
  })
  .superRefine((item, context) => {
    item.custom.fromMemory.forEach((path, index) => {
      const [field = '', place] = path.split('.');
      const value = (item as Record<string, unknown>)[field];
      const there = place === undefined ? value !== undefined : Array.isArray(value) && Number(place) <= value.length;
      if (!there)
        context.addIssue({
          code: 'custom',
          path: ['custom', 'fromMemory', index],
          message: 'a field that the work has',
        });
    });
    if (item.custom.status === 'unidentified' && item.title !== undefined)
      context.addIssue({ code: 'custom', path: ['title'], message: 'no value, since the work is unidentified' });
    if (item.custom.status !== 'unidentified' && item.title === undefined)
      context.addIssue({
        code: 'custom',
        path: ['title'],
        message: 'a title, since the work is not marked as unidentified',
      });
  });
export type ReferenceItem = z.output<typeof ReferenceSchema>;
