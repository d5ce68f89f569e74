import { z } from 'zod';
import { Basis, Id, PassageReference, Source, Text } from './common.ts';

/** One item of `content/timeline.yaml`. */
export const EventSchema = z.strictObject({
  /** Its address on the timeline. */
  id: Id,
  /** When, in the Extended Date/Time Format (ISO 8601-2): `1893`, `197X`, `1979-12/1989-02`, `2014~`, `2007/..`. */
  date: Text,
  /** What, in a few words. */
  title: Text,
  /** What happened, in one to three sentences. */
  text: Text,
  /** `true` for an event that the edition adds and the study does not name. */
  outside: z.boolean().default(false),
  /** Whether the study itself dates it. */
  datedInStudy: z.boolean().optional(),
  /** Glossary entry of the event. */
  entry: Id.optional(),
  /** Passages that speak of it. */
  passages: z.array(PassageReference).default([]),
  /** Ids of the persons that take part. */
  people: z.array(Id).default([]),
  /** Ids of the organizations that take part. */
  organizations: z.array(Id).default([]),
  /** Ids of the places where it happens. */
  places: z.array(Id).default([]),
  /** Keys of works that the study cites for it. */
  references: z.array(Text).default([]),
  /** What the event rests on. */
  basis: Basis,
  /** Its sources. */
  sources: z.array(Source).min(1, 'at least one source'),
});
export type EventItem = z.output<typeof EventSchema>;
