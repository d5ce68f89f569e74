import { z } from 'zod';
import { Basis, Id, PassageReference, Source, Text } from './common.ts';

/** One item of `content/relations.yaml`: who stood in what relation to whom, and when. */
export const RelationSchema = z.strictObject({
  /** Its address among the relations. */
  id: Id,
  /** Id of an entry: where the relation goes out, if it goes one way. */
  from: Id,
  /** Id of the other entry. */
  to: Id,
  /** What kind of relation, in a word or two, such as `allegiance`, `support`, `common cause`. */
  kind: Text,
  /** Whether it goes one way. */
  directed: z.boolean(),
  /** When, in the Extended Date/Time Format: `2007/..`, `2001/2014`. */
  period: Text,
  /** Who sets the period: the study, or the editors. */
  periodBy: z.enum(['study', 'editor']),
  /** The relation in one sentence. */
  summary: Text,
  /** Passages that speak of it. */
  passages: z.array(PassageReference).default([]),
  /** Keys of works that the study cites for it. */
  references: z.array(Text).default([]),
  /** What the relation rests on. */
  basis: Basis,
  /** Its sources. */
  sources: z.array(Source).min(1, 'at least one source'),
});
export type RelationItem = z.output<typeof RelationSchema>;
