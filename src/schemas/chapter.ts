import { z } from 'zod';
import { ChapterNumber, LanguageTag, Text } from './common.ts';

/** A saying above the text of a chapter, which is none of its passages. */
export const EpigraphSchema = z.strictObject({
  /** Its words, as they are printed; a line of verse ends where the line ends. */
  text: Text,
  /** Whose they are, and where they stand. */
  source: Text.optional(),
  /** Its language, where that is not the edition's. */
  lang: LanguageTag.optional(),
});
export type Epigraph = z.output<typeof EpigraphSchema>;

/**
 * Front matter of `content/chapters/N-slug.mdx`, where N is the number, in an appendix its letter in lower case. The file
 * name without it is the chapter's address.
 */
export const ChapterSchema = z.strictObject({
  /**
   * The first part of its passages' references, as in the file name: the study's own number; 0 for what stands before
   * chapter 1; A, B, … for appendices, which come last.
   */
  number: ChapterNumber,
  /** Set where readers see the number in references only, as of a preface. */
  unnumbered: z.boolean().default(false),
  /** Heading of the chapter. */
  title: Text,
  /** Its heading in the study, where `title` is the edition's own. */
  studyTitle: Text.optional(),
  /** What the chapter says, in two or three sentences; claims no more than the chapter does. */
  summary: Text,
  /** What the study prints above the text of the chapter. */
  epigraphs: z.array(EpigraphSchema).default([]),
});
export type ChapterMatter = z.output<typeof ChapterSchema>;
