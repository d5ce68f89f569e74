import { z } from 'zod';
import { NOTE_KIND_ORDER } from '../model/labels.ts';
import { Basis, Day, PassageReference, Source, Text } from './common.ts';

/** What an editorial note does. */
export const NoteKind = z.enum(NOTE_KIND_ORDER);

/** Front matter of `content/notes/<id>.md`; the body is the note. The file name is the note's id. */
export const NoteSchema = z
  .strictObject({
    /** The passage it annotates. */
    passage: PassageReference,
    /** What it does. */
    kind: NoteKind,
    /** The words it is about, exactly as in the passage, where they occur once. Without them it is about the passage. */
    words: Text.optional(),
    /** The words it is about in the study's own text, for an edition of the original wording. */
    originalWords: Text.optional(),
    /** For editors: where the two texts differ in what the note is about. Not printed. */
    remark: Text.optional(),
    /** State of knowledge of a later development. Required for `kind: later`. */
    asOf: Day.or(z.string().regex(/^\d{4}-\d{2}$/, 'a month such as "2026-03"')).optional(),
    /** What the note rests on. */
    basis: Basis,
    /** Its sources. */
    sources: z.array(Source).min(1, 'at least one source'),
  })
  .superRefine((note, context) => {
    if (note.kind === 'later' && note.asOf === undefined)
      context.addIssue({
        code: 'custom',
        path: ['asOf'],
        message: 'the day or month of what is known, such as "2026-03", since kind is later',
      });
  });
export type NoteMatter = z.output<typeof NoteSchema>;
