import { z } from 'zod';
import { Text } from './common.ts';

/** Front matter of `content/chapters/N-slug.mdx`. The file name without its number is the chapter's address. */
export const ChapterSchema = z.strictObject({
  /** Number of the chapter, the first part of its passages' references; equals the number in the file name. */
  number: z.int().positive(),
  /** Heading of the chapter. */
  title: Text,
  /** What the chapter says, in two or three sentences; claims no more than the chapter does. */
  summary: Text,
});
export type ChapterMatter = z.output<typeof ChapterSchema>;
