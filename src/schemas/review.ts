import { z } from 'zod';
import { Day, Id, PassageReference, Text } from './common.ts';

/** One item of `content/reviews.yaml`: passages that somebody read again beside the study and its notes. */
export const ReviewSchema = z.strictObject({
  /** Its name in the file. */
  id: Id,
  /** The passages that were read. */
  passages: z.array(PassageReference).min(1, 'at least one passage'),
  /** On which day. */
  date: Day,
  /** Who read them. */
  reviewer: Text,
});
export type Review = z.output<typeof ReviewSchema>;
