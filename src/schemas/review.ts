import { z } from 'zod';
import { Day, Id, PassageReference, Text } from './common.ts';

/** One item of `content/reviews.yaml`: passages that somebody read again beside the study and its notes. */
export const ReviewSchema = z.strictObject({
  /** Its address. */
  id: Id,
  /** The passages that were read. */
  passages: z.array(PassageReference).min(1, 'at least one passage'),
  /** On which day. */
  date: Day,
  /** Who read them. */
  reviewer: Text,
  /** What was read beside them, and how; absent where it was the passages with their notes, beside the study. */
  text: Text.optional(),
});
export type Review = z.output<typeof ReviewSchema>;
