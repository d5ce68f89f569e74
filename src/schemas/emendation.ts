import { z } from 'zod';
import { Id, PassageReference, Text } from './common.ts';

/** One item of `content/emendations.yaml`: where the edition departs from a form that the study prints, or keeps it. */
export const EmendationSchema = z.strictObject({
  /** Its address. */
  id: Id,
  /** The passage; the first where it is in several. */
  passage: PassageReference,
  /** What the study prints. */
  study: Text,
  /** What the edition has in its place; absent where the form is kept as printed. */
  edition: Text.optional(),
  /** Why. */
  why: Text,
});
export type Emendation = z.output<typeof EmendationSchema>;
