import { z } from 'zod';
import { Day, Id, PassageReference, Text, WebAddress } from './common.ts';

/** What a work was found to say of the words for which the study cites it. */
export const Verdict = z.enum(['supports', 'supports-in-part', 'does-not-support', 'contradicts', 'not-opened']);
export type Verdict = z.output<typeof Verdict>;

/** One item of `content/source-checks.yaml`: somebody looked whether the source says it. */
export const SourceCheckSchema = z.strictObject({
  /** Its address. */
  id: Id,
  /** The passage whose citation was checked. */
  passage: PassageReference,
  /** The words of the claim, exactly as in the passage, where they occur once. */
  words: Text,
  /** Key of the work; the passage cites it. */
  work: Text,
  /** What the check found; `not-opened` where the work could not be looked at. */
  verdict: Verdict,
  /** Why, in a sentence or two: what the work says of it. */
  comment: Text,
  /** Where in the work: a page, a heading, the abstract. */
  place: Text.optional(),
  /** A few words of the work, where rights allow. */
  quotation: Text.optional(),
  /** Where it was read. */
  readAt: WebAddress.optional(),
  /** Who checked it. */
  checker: Text,
  /** On which day. */
  date: Day,
});
export type SourceCheck = z.output<typeof SourceCheckSchema>;
