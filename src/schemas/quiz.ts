import { z } from 'zod';
import { PASSAGE_RANGE } from '../model/passage-ref.ts';
import { Id, Text } from './common.ts';

const Passages = z
  .string('a passage or range in quotation marks, such as "2.4"')
  .regex(new RegExp(`^${PASSAGE_RANGE}$`), 'a passage or range in quotation marks, such as "2.4"');

const common = {
  /** Its name in files for learning platforms. */
  id: Id,
  /** The passage, or passages in a row, that bears the answer out. */
  passage: Passages,
  /** The question. */
  text: Text,
  /** Why the answer is right: what the passage says. Learners see it after they have answered. */
  explanation: Text,
};

/** One item of `content/quiz.yaml`: a question with an answer that the text bears out. */
export const QuizSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    /** One answer of several is right. */
    kind: z.literal('choice'),
    /** Words exactly as in one of the passages, which bear the answer out. */
    words: Text,
    /** The right answer. */
    answer: Text,
    /** Wrong answers. */
    wrong: z.array(Text).min(2, 'at least two wrong answers'),
  }),
  z.strictObject({
    ...common,
    /** What belongs together. */
    kind: z.literal('matching'),
    /** Words exactly as in one of the passages, which bear the answer out. */
    words: Text,
    /** Pairs of a term or person and what is said of it. */
    pairs: z.array(z.strictObject({ one: Text, other: Text })).min(3, 'at least three pairs'),
  }),
  z.strictObject({
    ...common,
    /** What came first. */
    kind: z.literal('ordering'),
    /** Words exactly as in one of the passages, which bear the answer out. */
    words: Text,
    /** In the right order. */
    order: z.array(Text).min(3, 'at least three things'),
  }),
  z.strictObject({
    ...common,
    /** Which work the study cites for a claim. */
    kind: z.literal('source'),
    /** Key of a work that the passage cites. */
    answer: Text,
    /** Keys of works that it does not cite. */
    wrong: z.array(Text).min(2, 'at least two other works'),
  }),
]);
export type QuizItem = z.output<typeof QuizSchema>;
