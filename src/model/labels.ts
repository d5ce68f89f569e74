/** Words that the engine prints for the values of schemas. */
import { words } from '../words/index.ts';
import type { Basis } from '../schemas/common.ts';
import type { EntryKind } from '../schemas/entry.ts';
import type { Verdict } from '../schemas/source-check.ts';
import type { Hedge, Outcome } from '../schemas/claim.ts';
import type { ReferenceStatus } from '../schemas/reference.ts';

/**
 * What an editorial note can do: the kinds that the schema allows, in the order in which they are listed. A new kind stands
 * here, has its name and meaning in `words/`, its rules in `note-kinds.css`, and a word in the editors' manual.
 */
export const NOTE_KIND_ORDER = ['clarification', 'correction', 'later', 'source', 'question'] as const;
export type NoteKind = (typeof NOTE_KIND_ORDER)[number];
export const NOTE_KINDS: Record<NoteKind, string> = words.labels.noteKinds;
/** The same inside a sentence. */
export const NOTE_KINDS_IN_TEXT: Record<NoteKind, string> = words.labels.noteKindsInText;

export const NOTE_KIND_MEANINGS: Record<NoteKind, string> = words.labels.noteKindMeanings;

export const ENTRY_KINDS: Record<EntryKind, string> = words.labels.entryKinds;
export const STATUSES: Record<ReferenceStatus, string> = words.labels.statuses;
export const VERDICTS: Record<Verdict, string> = words.labels.verdicts;
export const HEDGES: Record<Hedge, string> = words.labels.hedges;
export const OUTCOMES: Record<Outcome, string> = words.labels.outcomes;
export const BASES: Record<Basis, string> = words.labels.bases;
