import { expect, test } from 'vitest';
import { joinedLength, otherFormsOf } from './forms.ts';
import { knowledgeOf } from './knowledge.ts';
import { partsOf } from './parts.ts';

const words = ['wellbeing', 'long', 'term', 'us', 'u', 's', '10', '000', '25000', 'ceasefire', 'inform', 'form'];
const knowledge = knowledgeOf({
  tag: 't',
  files: [],
  ahead: [],
  records: [{ id: '0', kind: 'passage', url: '/#p1.1', title: '1.1', head: 0, body: 20 }],
  words: words.map((word) => [word, word === 'form' ? [] : [0]]),
});

test.each([
  ['well-being', [['wellbeing']]],
  ['longterm', [['long', 'term']]],
  ['US', [['u', 's']]],
  ['us', []],
  ['U.S.', [['us']]],
  ['10000', [['10', '000']]],
  ['25,000', [['25000']]],
  ['inform', []],
  ['000', []],
])('%s may be written %j', (typed, expected) => {
  expect(otherFormsOf(typed, partsOf(typed)[0]?.words ?? [], knowledge)).toEqual(expected);
});

test.each([
  ['cease fire', 2],
  ['10 000', 2],
  ['in form', 1],
  ['10 lamps', 1],
  ['long term', 1],
  ['2.4 000', 1],
  ['ceasefire', 1],
])('%s begins with so many parts of one word: %i', (typed, expected) => {
  expect(joinedLength(partsOf(typed), knowledge)).toBe(expected);
});
