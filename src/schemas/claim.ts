import { z } from 'zod';
import { Day, Id, PassageReference, Text } from './common.ts';

/** How firmly the study says it. */
export const Hedge = z.enum(['asserts', 'attributes', 'supposes', 'predicts']);
export type Hedge = z.output<typeof Hedge>;

/** What became of what a claim foretold. */
export const Outcome = z.enum(['came-about', 'in-part', 'did-not', 'open']);
export type Outcome = z.output<typeof Outcome>;

/** One item of `content/claims.yaml`: a main claim of the study, in the edition's words. */
export const ClaimSchema = z.strictObject({
  /** Its address. */
  id: Id,
  /** The claim, in one sentence that begins after “The study says that”. */
  text: Text,
  /** The passages that make it; the first is where it stands most plainly. */
  passages: z.array(PassageReference).min(1, 'at least one passage'),
  /** `asserts`, says it as fact; `attributes`, to others; `supposes`, as likely; `predicts`, of the future. */
  hedge: Hedge,
  /** The word or words of the edition's text that show it. */
  sign: Text.optional(),
  /** Keys of the works that the study cites for it; none where it cites none. */
  references: z.array(Text).default([]),
  /** Ids of the checks of sources that are about it. */
  checks: z.array(Id).default([]),
  /** Ids of the notes that bear on it. */
  notes: z.array(Id).default([]),
  /** For what it foretells, what became of it. */
  outcome: z
    .strictObject({
      /** Which. */
      kind: Outcome,
      /** In one sentence; its sources stand with the notes. */
      text: Text,
      /** The month or day up to which it was followed. */
      asOf: Day.or(z.string().regex(/^\d{4}-\d{2}$/, 'a month such as "2026-03"')),
    })
    .optional(),
});
export type ClaimItem = z.output<typeof ClaimSchema>;
