import { z } from 'zod';
import { Day, Text, WebAddress } from './common.ts';

const Flag = z.union([z.boolean(), z.number(), z.string()]).optional();

/** A name of CSL-JSON: a person by `family` and `given`, a body by `literal`. Who has one name alone has it as `family`. */
const CslName = z
  .preprocess(
    (name) =>
      typeof name === 'object' && name !== null && 'given' in name && !('family' in name) && !('literal' in name)
        ? { ...name, family: name.given, given: undefined }
        : name,
    z.union([
      z.object({
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
        'comma-suffix': Flag,
        'static-ordering': Flag,
      }),
      z.object({
        /** Name of an organization, printed as it stands. */
        literal: Text,
      }),
    ]),
  )
  .meta({ also: { type: 'object', properties: { given: { type: 'string' } }, required: ['given'] } });

/** Text, or a number, as reference managers write it. */
const TextOrNumber = z.union([z.number().transform(String), z.string().trim()], { error: 'text or a number' });
const isEmpty = (value: unknown): boolean => value === '' || value === null;
/** An export may name a field and leave it empty. */
const Scalar = z
  .preprocess((value) => (isEmpty(value) ? undefined : value), TextOrNumber.optional())
  .meta({ also: { type: 'null' } });

const DatePart = z.union(
  [
    z.int(),
    z
      .string()
      .regex(/^-?\d+$/)
      .transform(Number),
  ],
  { error: 'a number such as 2022' },
);
const parts = z.array(z.array(DatePart).min(1).max(3)).min(1).max(2);
/** Parts of a date; empty ones at the end are left out. */
const DateParts = z
  .preprocess(
    (value) =>
      Array.isArray(value)
        ? value.map((date: unknown) => (Array.isArray(date) ? date.filter((part) => !isEmpty(part)) : date))
        : value,
    parts,
  )
  .meta({ also: { type: 'array', items: { type: 'array', items: { type: ['integer', 'string', 'null'] } } } });

/**
 * A date of CSL-JSON: year, month, day as far as they are known, two for a range; or `raw`, or `literal`, which is printed
 * as it stands.
 */
const CslDate = z
  .preprocess(
    (value) => withParts(typeof value === 'string' ? { raw: value } : value),
    z.looseObject({
      'date-parts': DateParts.optional(),
      /** 1 to 4, spring to winter, or its name. */
      season: Scalar,
      /** Set where the date is approximate. */
      circa: Flag,
      literal: Scalar,
    }),
  )
  .meta({ also: { type: 'string' } });

/** A date in words of a machine, `2022-06` or `2021/2022-03`, as parts; any other is printed as it stands. */
function withParts(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('raw' in value) || 'date-parts' in value) return value;
  const { raw, ...date } = value;
  const dates = String(raw).trim().split('/');
  const isKnown = dates.length <= 2 && dates.every((text) => /^\d{4}(?:-\d{1,2}){0,2}$/.test(text));
  return isKnown
    ? { ...date, 'date-parts': dates.map((text) => text.split('-').map(Number)) }
    : { ...date, literal: raw };
}

/** How sure the edition is that this is the work the study cites. */
export const ReferenceStatus = z.enum(['verified', 'known', 'probable', 'unidentified']);
export type ReferenceStatus = z.output<typeof ReferenceStatus>;

const MEMORY = 'a field of the work such as volume, or one of a list such as author.2';

/** What the edition adds to a CSL item, under `custom`. */
export const ReferenceCustomSchema = z.strictObject({
  /**
   * `verified`, its record was seen; `known`, sure but not seen; `probable`, the best candidate;
   * `unidentified`, no title is given. `known` where nothing is said.
   */
  status: ReferenceStatus.default('known'),
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

/** https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
export const CSL_TYPES =
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty webpage'.split(
    ' ',
  );

const NAMES =
  'author chair collection-editor compiler composer container-author contributor curator director editor editorial-director editor-translator executive-producer guest host illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author script-writer series-creator translator'.split(
    ' ',
  );
const DATES = 'accessed available-date event-date issued original-date submitted'.split(' ');

/** Letters and talks often have no title. */
const UNTITLED = new Set(['personal_communication', 'interview']);

const fields = <Field>(names: readonly string[], schema: Field): Record<string, Field> =>
  Object.fromEntries(names.map((name) => [name, schema]));

/** One item of `content/references.json`: CSL-JSON 1.0.2. Fields that CSL does not know pass as they are. */
export const ReferenceSchema = z
  .looseObject({
    ...fields(NAMES, z.array(CslName).optional()),
    ...fields(DATES, CslDate.optional()),
    /** The key by which texts cite it: `first-2021`. */
    id: z
      .preprocess(
        (id) => (typeof id === 'number' ? String(id) : id),
        z.string(KEY).regex(/^[A-Za-z0-9][\w:.#$%&+?<>~/-]*$/, KEY),
      )
      .meta({ also: { type: 'number' } }),
    /** The kind of work, in the words of CSL, such as `book`, `article-journal`, `report`, `webpage`. */
    type: z.enum(CSL_TYPES),
    /** Title; an unidentified work has none. */
    title: Text.optional(),
    'title-short': Scalar,
    author: z.array(CslName).optional(),
    editor: z.array(CslName).optional(),
    translator: z.array(CslName).optional(),
    issued: CslDate.optional(),
    accessed: CslDate.optional(),
    'container-title': Scalar,
    'collection-title': Scalar,
    'collection-number': Scalar,
    publisher: Scalar,
    'publisher-place': Scalar,
    edition: Scalar,
    volume: Scalar,
    issue: Scalar,
    page: Scalar,
    number: Scalar,
    'number-of-pages': Scalar,
    genre: Scalar,
    language: Scalar,
    abstract: Scalar,
    note: Scalar,
    DOI: Scalar,
    ISBN: Scalar,
    ISSN: Scalar,
    URL: WebAddress.optional(),
    custom: ReferenceCustomSchema.prefault({}),
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
    if (item.custom.status !== 'unidentified' && item.title === undefined && !UNTITLED.has(item.type))
      context.addIssue({
        code: 'custom',
        path: ['title'],
        message: 'a title, since the work is not marked as unidentified',
      });
  });
export type ReferenceItem = z.output<typeof ReferenceSchema>;
