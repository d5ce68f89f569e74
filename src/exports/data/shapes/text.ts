/** The files that hold the text. */
import { z } from 'zod';
import { Day, Id, LanguageTag, PassageReference, Text } from '../../../schemas/common.ts';
import { StudySchema } from '../../../schemas/edition.ts';
import { Role } from '../../../schemas/editor.ts';
import { Address, ChapterAsData, CitationShape, WholeAddress } from './common.ts';

const SectionShape = z.strictObject({
  /** Its id, behind `#` in its address. */
  id: Id,
  /** Its heading. */
  title: Text,
  /** 2 for a section of the chapter, 3 for one of a section, and so on. */
  level: z.int().min(2).max(6),
  /** Its address. */
  url: Address,
});

const ChapterShape = z.strictObject({
  /** Its number; a letter for an appendix. */
  number: ChapterAsData,
  /** Its part of the address. */
  slug: Id,
  /** Its heading. */
  title: Text,
  /** Its heading in the study, where the edition has one of its own. */
  studyTitle: Text.optional(),
  /** Title of the part of the book to which it belongs. */
  part: Text.optional(),
  /** What it says, in two or three sentences. */
  summary: Text,
  /** Its address. */
  url: Address,
  /** Its sections, in their order. */
  sections: z.array(SectionShape),
  /** References of its passages, in their order. */
  passages: z.array(PassageReference),
});

const EditorShape = z.strictObject({
  /** Family name of a person. */
  family: Text.optional(),
  /** Given names of a person. */
  given: Text.optional(),
  /** A body, or a person with one name. */
  name: Text.optional(),
  /** What this editor did: words of CRediT. */
  roles: z.array(Role),
  /** The same more exactly. */
  part: Text.optional(),
  /** The person's ORCID iD. */
  orcid: Text.optional(),
  /** Set where the name stands in for people who are not named yet. */
  toBeNamed: Text.optional(),
});

/** `/api/edition.json` */
export const EditionShape = z.strictObject({
  /** Title of the edition. */
  title: Text,
  /** Subtitle; null where there is none. */
  subtitle: Text.nullable(),
  /** Version of the edition. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** Day of this version. */
  date: Day,
  /** Who made the edition. */
  editors: z.array(EditorShape).min(1),
  /** Language of the text, a tag of BCP 47. */
  language: LanguageTag,
  /** Its address. */
  url: Address,
  /** The study that is edited. */
  source: StudySchema,
  /** Its chapters, in their order. */
  chapters: z.array(ChapterShape),
});

const FigureShape = z.strictObject({
  /** A picture, or a table with a caption. */
  kind: z.enum(['figure', 'table']),
  /** Its number as printed; null where it has none. */
  number: Text.nullable(),
  /** Its address. */
  url: Address,
  /** Its caption. */
  caption: z.string(),
  /** Whose picture it is. */
  credit: Text.optional(),
  /** What the picture shows. */
  alt: Text.optional(),
});

/** `/api/passages.json` */
export const PassagesShape = z.array(
  z.strictObject({
    /** Its reference, as it is cited. */
    ref: PassageReference,
    /** Number of its chapter; a letter for an appendix. */
    chapter: ChapterAsData,
    /** Id of its section; null before the first heading. */
    section: Id.nullable(),
    /** Its address in the chapter. */
    url: Address,
    /** The address of its own page, as it is cited. */
    permalink: WholeAddress,
    /** Its text as read, citations printed. */
    text: z.string(),
    /** Number of its words. */
    words: z.int().nonnegative(),
    /** The works that it cites, citation by citation. */
    citations: z.array(CitationShape),
    /** Ids of the entries that it uses, in the order of their first mention. */
    terms: z.array(Id),
    /** Ids of its notes. */
    notes: z.array(Id),
    /** How current its annotation is. */
    currency: z.strictObject({
      /** Number of notes on later developments. */
      later: z.int().nonnegative(),
      /** The month or day up to which the last of them holds. */
      lastLater: Text.optional(),
      /** The day on which the passage was last reviewed. */
      reviewed: Day.optional(),
    }),
    /** What it shows beside its words; absent where it shows nothing. */
    figures: z.array(FigureShape).optional(),
  }),
);
