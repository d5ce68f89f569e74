/** Words that the engine prints for the values of schemas, each in one place. */
import type { Basis } from '../schemas/common.ts';
import type { EntryKind } from '../schemas/entry.ts';
import type { Verdict } from '../schemas/source-check.ts';
import type { Hedge, Outcome } from '../schemas/claim.ts';
import type { ReferenceStatus } from '../schemas/reference.ts';

/**
 * What an editorial note can do: the kinds that the schema allows, in the order in which they are listed. A new kind has its
 * name and meaning here, its rules in `note-kinds.css`, and a word in the editors' manual.
 */
export const NOTE_KINDS = {
  clarification: 'Clarification',
  correction: 'Correction',
  later: 'Later development',
  source: 'Source note',
  question: 'Question',
};
export type NoteKind = keyof typeof NOTE_KINDS;
export const NOTE_KIND_ORDER = Object.keys(NOTE_KINDS) as NoteKind[];

export const NOTE_KIND_MEANINGS: Record<NoteKind, string> = {
  clarification: 'Explains what the passage says or presupposes.',
  correction: 'Sets right what the passage states.',
  later: 'Tells what happened after the study, as of the date given.',
  source: 'Says what the passage rests on.',
  question: 'Names what the editors could not settle.',
};

export const ENTRY_KINDS: Record<EntryKind, string> = {
  concept: 'Concept',
  organization: 'Organization',
  community: 'Community',
  person: 'Person',
  place: 'Place',
  structure: 'Structure',
  event: 'Event',
  document: 'Document',
};

export const STATUSES: Record<ReferenceStatus, string> = {
  verified: 'Verified',
  probable: 'Probable',
  known: 'From memory',
  unidentified: 'Not identified',
};

export const VERDICTS: Record<Verdict, string> = {
  supports: 'Supports',
  'supports-in-part': 'Supports in part',
  'does-not-support': 'Does not support',
  contradicts: 'Contradicts',
  'not-opened': 'Not opened',
};

export const HEDGES: Record<Hedge, string> = {
  asserts: 'Asserts',
  attributes: 'Attributes',
  supposes: 'Supposes',
  predicts: 'Predicts',
};

export const OUTCOMES: Record<Outcome, string> = {
  'came-about': 'Came about',
  'in-part': 'In part',
  'did-not': 'Did not',
  open: 'Open',
};

export const BASES: Record<Basis, string> = {
  study: 'From the study',
  verified: 'Seen',
  known: 'From general knowledge',
};
