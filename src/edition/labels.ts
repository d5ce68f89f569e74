/** Words that the engine prints for the values of schemas, each in one place. */
import type { Basis } from '../schemas/common.ts';
import type { EntryKind } from '../schemas/entry.ts';
import type { NoteKind } from '../schemas/note.ts';
import type { Verdict } from '../schemas/source-check.ts';
import type { Hedge, Outcome } from '../schemas/claim.ts';
import type { ReferenceStatus } from '../schemas/reference.ts';

export const NOTE_KINDS: Record<NoteKind, string> = {
  clarification: 'Clarification',
  correction: 'Correction',
  later: 'Later development',
  source: 'Source note',
  question: 'Question',
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
