import { z } from 'zod';
import { ChangedThing } from './changed-thing.ts';
import { ChapterNumber, Day, Doi, LanguageTag, SpdxId, Text, Version, WebAddress } from './common.ts';
import { EditorsSchema } from './editor.ts';
import { OutlineSchema } from './outline.ts';
import { RelationsViewSchema } from './relations-view.ts';

/** The study that the edition edits. */
export const StudySchema = z.strictObject({
  /** Its title. */
  title: Text,
  /** Its subtitle. */
  subtitle: Text.optional(),
  /** Who wrote or issued it, as a reference names them. */
  author: Text,
  /** A short form of the author for running text, such as an abbreviation. */
  shortAuthor: Text.optional(),
  /** Where it was published. */
  place: Text.optional(),
  /** When: `2022`, `2022-06` or `2022-06-30`. */
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a year, month or day such as "2022-06"'),
  /** Its address, if it has one that was seen. */
  url: WebAddress.optional(),
  /** The rights in it, in one line. */
  rights: Text,
});

/** A part of a book: chapters that follow each other, under a title. */
const PartSchema = z.strictObject({
  /** Its title, with its number where the study prints one: `Part I. The harbour`. */
  title: Text,
  /** Number of its first chapter. */
  from: ChapterNumber,
  /** Number of its last chapter. */
  to: ChapterNumber,
});

/** What a version of the edition brought. */
const ChangeSchema = z.strictObject({
  /** The version. */
  version: Version,
  /** Its day. */
  date: Day,
  /** What is new in it, in one or two sentences. */
  text: Text,
  /** What was there before and says something else now: feeds tell of each. What is new the ledger knows. */
  changed: z.array(ChangedThing).default([]),
});

/** What the site says where its chapters print the study's own text: `EDITION_TEXT=original`. */
const OriginalSchema = z.strictObject({
  /** What the text is, in place of `statement`. */
  statement: Text,
  /** The same in a line, in place of `shortStatement`. */
  shortStatement: Text.optional(),
  /** Rights, in place of `rights`; the study's come first. */
  rights: Text,
});

/** `content/edition.yaml`: what the edition is. */
export const EditionSchema = z.strictObject({
  /** Title of the edition, as on the title page and in the header of every page. */
  title: Text,
  /** Subtitle, on the title page. */
  subtitle: Text.optional(),
  /** What this is, in two or three sentences: on the title page and in previews. */
  description: Text,
  /** Who made the edition, as citations name them: a name, or a list of names with what each did. */
  editors: EditorsSchema,
  /** Version of the edition, `major.minor.patch`; citations name it. */
  version: Version,
  /** Day of this version. */
  date: Day,
  /** Language of the text. */
  language: LanguageTag,
  /** Address under which the site is published; `SITE_URL` overrides it. */
  site: WebAddress,
  /** Citation style: `apa`, `oscola` or any other name of the CSL project (citationstyles.org), or a CSL file in the content folder. */
  style: Text.default('apa'),
  /** Locale of the citations: `en-GB`, `de-DE` or any other tag of the CSL project, or a CSL locale file in the content folder. */
  locale: Text.default('en-US'),
  /** Where readers write who have found a mistake. Without it nobody is asked to. */
  correctionsTo: z.email('an e-mail address').optional(),
  /** Rights in the edition, in one or two sentences. */
  rights: Text,
  /** What the text is: that it restates the study, or prints it. On the title page and in "About". */
  statement: Text,
  /** Set where the chapters say the study in other words, and do not print it. */
  restates: z.boolean().default(false),
  /** The same in a line: under the head of each chapter, with each passage, in what is copied and cited. */
  shortStatement: Text.optional(),
  /** Who publishes the edition, as a citation names them. */
  publisher: Text.optional(),
  /** Where. */
  place: Text.optional(),
  /** DOI of this version, once an archive has reserved or given one: `10.5281/zenodo.1234567`. A new version has another. */
  doi: Doi.optional(),
  /** SPDX identifier of the licence of the edition’s own text and data, if they are under one: `CC-BY-4.0`. Archives ask for it. */
  licence: SpdxId.optional(),
  /** The same for a site that prints the study's own text. Without it, the site names the study and its rights. */
  original: OriginalSchema.optional(),
  /** What each version brought, the newest first. */
  changes: z.array(ChangeSchema).default([]),
  /** The study. */
  source: StudySchema,
  /** The parts of a book, each with its first and last chapter; they group its chapters in the contents. */
  parts: z.array(PartSchema).default([]),
  /** How the relations are shown at a glance: their signs, and who stands beside whom. */
  relations: RelationsViewSchema.optional(),
  /** What a page is that weighs more than its budget: a `warning`, or a `fault`, which stops the build. */
  heavyPages: z.enum(['warning', 'fault']).default('warning'),
  /** How the study's own text is cut, for `npm run import`, which proposes one. */
  outline: OutlineSchema.optional(),
});
export type EditionConfig = z.output<typeof EditionSchema>;
