/** Words that the engine prints for the values of schemas, each in one place. */
import type { Basis } from '../schemas/common.ts';
import type { EntryKind } from '../schemas/entry.ts';
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
  person: 'Person',
  place: 'Place',
  event: 'Event',
  document: 'Document',
};

export const STATUSES: Record<ReferenceStatus, string> = {
  verified: 'Verified',
  known: 'Known',
  probable: 'Probable',
  unidentified: 'Not identified',
};

export const BASES: Record<Basis, string> = {
  study: 'From the study',
  verified: 'Seen',
  known: 'From general knowledge',
};
