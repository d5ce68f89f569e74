import { expect, test } from 'vitest';
import type { QuestionItem } from '../schemas/question.ts';
import { questionFacts } from './question-facts.ts';

const question: QuestionItem = {
  id: 'who-paid',
  chapter: '1',
  text: 'Who paid?',
  passages: [],
  seeNotes: false,
  entries: [],
};

test('a question says for whom it is, how long it takes, how one works and what comes of it', () => {
  const full = { ...question, level: 'advanced', minutes: 1, form: 'pairs', outcome: 'a list with gaps' } as const;
  expect(questionFacts(full)).toEqual(['Advanced', '1 minute', 'In pairs', 'Outcome: a list with gaps']);
});

test('and nothing of what is not known', () => {
  expect(questionFacts(question)).toEqual([]);
  expect(questionFacts({ ...question, minutes: 90 })).toEqual(['90 minutes']);
});
