/** Questions of the quiz as learning platforms take them: words alone, with their address. */
import { passagesOfRange } from '../../edition/find.ts';
import { absolute } from '../../model/permalink.ts';
import type { Edition } from '../../model/types.ts';
import type { QuizItem } from '../../schemas/quiz.ts';

interface Common {
  id: string;
  text: string;
  explanation: string;
  /** `2.4`, `2.4-2.6` */
  passage: string;
  /** The passages one by one. */
  passages: string[];
  /** Absolute address of the first one’s own page. */
  url: string;
}
/** One answer is right. */
export type Choice = Common & { form: 'choice'; answer: string; wrong: string[] };
export type Matching = Common & { form: 'matching'; pairs: { one: string; other: string }[] };
/** In the right order. */
export type Ordering = Common & { form: 'ordering'; order: string[] };
export type Question = Choice | Matching | Ordering;

export function questionsOf(edition: Edition): Question[] {
  const labels = new Map(edition.references.map(({ id, label }) => [id, label]));
  const labelOf = (id: string) => labels.get(id) ?? id;
  return edition.quiz.map((item): Question => {
    const passages = passagesOfRange(edition, item.passage).map(({ ref }) => ref);
    const { id, text, explanation, passage } = item;
    const url = absolute(edition, edition.routes.passagePage(passages[0] ?? passage));
    const common: Common = { id, text, explanation, passage, passages, url };
    return { ...common, ...formOf(item, labelOf) };
  });
}

type Form = Omit<Choice, keyof Common> | Omit<Matching, keyof Common> | Omit<Ordering, keyof Common>;

function formOf(item: QuizItem, labelOf: (id: string) => string): Form {
  switch (item.kind) {
    case 'choice':
      return { form: 'choice', answer: item.answer, wrong: item.wrong };
    case 'source':
      return { form: 'choice', answer: labelOf(item.answer), wrong: item.wrong.map(labelOf) };
    case 'matching':
      return { form: 'matching', pairs: item.pairs };
    case 'ordering':
      return { form: 'ordering', order: item.order };
  }
}

/** The explanation with where it stands, as learners see it. */
export const feedbackOf = ({ explanation, passage, url }: Question): string =>
  `${explanation} (${passage.replace('-', '–')}: ${url})`;

/** An order that does not give the answer away, and is the same in every build. */
export const mixed = (texts: readonly string[], seed: string): string[] =>
  texts.toSorted((a, b) => hash(seed + a) - hash(seed + b) || (a < b ? -1 : Number(a > b)));

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const sign of text) value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}

/** As questions with one right answer, for formats that know no other: each pair one, an order one of four. */
export function asChoices(question: Question): Choice[] {
  if (question.form === 'choice') return [question];
  const { id, text, explanation, passage, passages, url } = question;
  const common: Common = { id, text, explanation, passage, passages, url };
  if (question.form === 'matching')
    return question.pairs.map(({ one, other }, index) => ({
      ...common,
      id: `${id}-${index + 1}`,
      text: `${text} ${one}`,
      form: 'choice',
      answer: other,
      wrong: [...new Set(question.pairs.map((pair) => pair.other))].filter((wrong) => wrong !== other),
    }));
  const { order } = question;
  const [first = '', second = '', ...rest] = order;
  const others = [[second, ...rest, first], order.toReversed(), [second, first, ...rest]];
  const print = (row: readonly string[]) => row.map((one, index) => `${index + 1}. ${one}`).join('  ');
  const wrong = [...new Set(others.map(print))].filter((row) => row !== print(order));
  return [{ ...common, form: 'choice', answer: print(order), wrong }];
}
