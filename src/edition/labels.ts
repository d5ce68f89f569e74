/** Words that the engine prints for the values of schemas, each in one place. */
import type { Basis } from '../schemas/common.ts';
import type { EntryKind } from '../schemas/entry.ts';
import type { NoteKind } from '../schemas/note.ts';
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

export const BASES: Record<Basis, string> = {
  study: 'From the study',
  verified: 'Seen',
  known: 'From general knowledge',
};
