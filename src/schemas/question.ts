import { z } from 'zod';
import { PASSAGE_RANGE } from '../model/passage-ref.ts';
import { ChapterNumber, Id, Text } from './common.ts';

export const QuestionLevel = z.enum(['introductory', 'advanced']);
export type QuestionLevel = z.output<typeof QuestionLevel>;
export const WorkForm = z.enum(['alone', 'pairs', 'groups', 'plenary', 'writing']);
export type WorkForm = z.output<typeof WorkForm>;

/** One item of `content/questions.yaml`: a question for a seminar. */
export const QuestionSchema = z.strictObject({
  /** Its address. */
  id: Id,
  /** The chapter after which it stands. */
  chapter: ChapterNumber,
  /** The question. */
  text: Text,
  /** The passages it draws on, single ones or ranges such as `2.2-2.5`. */
  passages: z
    .array(z.string().regex(new RegExp(`^${PASSAGE_RANGE}$`), 'a passage or range, such as "2.2-2.5"'))
    .default([]),
  /** Set where editorial notes on those passages should be read too. */
  seeNotes: z.boolean().default(false),
  /** Entries to read with it. */
  entries: z.array(Id).default([]),
  /** For whom: those who are new to the subject, or those who know it. */
  level: QuestionLevel.optional(),
  /** How many minutes it takes. */
  minutes: z.int().min(1).max(600).optional(),
  /** How one works on it. */
  form: WorkForm.optional(),
  /** What there is in the end, in a few words: `a list with gaps`. */
  outcome: Text.optional(),
});
export type QuestionItem = z.output<typeof QuestionSchema>;
