import { expect, test } from 'vitest';
import type { Edition, Passage } from '../model/types.ts';
import { relatedPassages } from './related.ts';

const passages = ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2'].map(
  (ref, index, refs) => ({ ref, previous: refs[index - 1], next: refs[index + 1] }) as Passage,
);
const edition = {
  passages,
  references: [{ label: 'Wick, 1890', citedIn: ['1.1', '2.1'] }],
  entries: [
    { term: 'guild', usedIn: ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2'] },
    { term: 'lamp', usedIn: ['1.1', '1.4', '2.2'] },
  ],
  events: [{ title: 'The fire', passages: ['1.1', '2.2', '2.2'] }],
} as unknown as Edition;
const related = (ref: string): [string, string[]][] =>
  passages
    .filter((passage) => passage.ref === ref)
    .flatMap((passage) => relatedPassages(edition, passage))
    .map(({ passage, shared }) => [passage.ref, shared]);

test('passages are related by what few of them share, without the neighbours', () => {
  expect(related('1.1')).toEqual([
    ['2.2', ['The fire', 'lamp', 'guild']],
    ['2.1', ['Wick, 1890', 'guild']],
    ['1.4', ['lamp', 'guild']],
  ]);
});

test('of equals the first in the text comes first, and three at most', () => {
  expect(related('1.3').map(([ref]) => ref)).toEqual(['1.1', '2.1', '2.2']);
});

test('a passage that shares nothing has none', () => {
  expect(relatedPassages({ ...edition, passages: [...passages] }, { ref: '9.9' } as Passage)).toEqual([]);
});
