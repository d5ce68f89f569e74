import { z } from 'zod';
import { Day, Id, PassageReference, Text, Version } from './common.ts';

const received = {
  /** Its address. */
  id: Id,
  /** The passage that it is about; the first where it is about several. */
  passage: PassageReference,
  /** On which day it came. */
  received: Day,
  /** Who sent it, as they wish to be named; absent where they wish not to be. */
  from: Text.optional(),
  /** What they found, in a sentence. */
  text: Text,
};

/** One item of `content/corrections.yaml`: what a reader found wrong, and what the editors made of it. */
export const CorrectionSchema = z.discriminatedUnion('outcome', [
  z.strictObject({
    ...received,
    /** The editors have not decided yet. */
    outcome: z.literal('open'),
  }),
  z.strictObject({
    ...received,
    /** It was right. */
    outcome: z.literal('accepted'),
    /** What was done. */
    answer: Text,
    /** The version that has it. */
    version: Version,
  }),
  z.strictObject({
    ...received,
    /** The text stays as it is. */
    outcome: z.literal('declined'),
    /** Why. */
    answer: Text,
  }),
]);
export type Correction = z.output<typeof CorrectionSchema>;
