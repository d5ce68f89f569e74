/** What several of our data files have in common. */
import { z } from 'zod';
import { CHAPTER_NUMBER } from '../../../model/passage-ref.ts';
import { Text } from '../../../schemas/common.ts';

/** An address on this site, from the root of its host; `#` and an id behind it where the thing is a part of a page. */
export const Address = z.string().regex(/^\//);

/** The same with host, as others link to it. */
export const WholeAddress = z.url({ protocol: /^https?$/ });

/** The number of a chapter: a number, of an appendix its letter. */
export const ChapterAsData = z.union([z.int().nonnegative(), z.string().regex(new RegExp(`^${CHAPTER_NUMBER}$`))]);

/** A citation, without the place where it stands. */
export const CitationShape = z.strictObject({
  /** Key of the work. */
  id: Text,
  /** Words before it in its bracket. */
  prefix: z.string().optional(),
  /** Pages or another part of the work, as printed. */
  locator: z.string().optional(),
  /** Words after the part. */
  suffix: z.string().optional(),
  /** The author stands in the sentence. */
  narrative: z.literal(true).optional(),
  /** Only the year is printed, as the author was named before. */
  suppressAuthor: z.literal(true).optional(),
});

/** A year with its fraction; nothing where a span is open. */
export const Year = z.number().nullable();
