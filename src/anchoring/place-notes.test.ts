import { expect, test } from 'vitest';
import type { Anchored } from './quotation.ts';
import { placeNotes } from './place-notes.ts';

const texts = new Map([
  ['2.1', 'The lamps were lit at dusk by the oldest of the guild.'],
  ['2.2', 'Nobody paid for the oil, says the ledger of the harbour.'],
  ['2.3', 'The watch was kept by two, and later by three of them.'],
]);
/** 1.9 has moved to 2.2; what is not there is nowhere. */
const now = (ref: string) => ({ '1.9': '2.2' })[ref] ?? (texts.has(ref) ? ref : undefined);
const note = (ref: string, words: string, text = 'Why?'): Anchored => ({ ref, words, before: '', after: '', text });

const placed = (...notes: Anchored[]) =>
  placeNotes(notes, { now, texts }).map(({ number, ref, state }) => [number, ref, state]);

test('notes have numbers in the order of the text, and highlights none', () => {
  expect(
    placed(note('2.3', 'by two'), note('2.1', '', 'All'), note('2.1', 'at dusk'), note('2.2', 'the oil', '')),
  ).toEqual([
    [1, '2.1', 'here'],
    [2, '2.1', 'whole'],
    [undefined, '2.2', 'here'],
    [3, '2.3', 'here'],
  ]);
});

test.each([
  ['its passage has moved', note('1.9', 'paid for the oil'), ['2.2', 'here']],
  ['its words stand in another passage now', note('2.1', 'says the ledger of the harbour'), ['2.2', 'elsewhere']],
  ['its words have changed', note('2.1', 'The lamps were lit at dawn by the oldest'), ['2.1', 'changed']],
  ['its words are nowhere', note('2.1', 'nothing of the kind was ever said'), ['2.1', 'loose']],
  ['its passage is nowhere', note('9.9', 'nothing of the kind was ever said'), [undefined, 'gone']],
  ['its passage is nowhere, but its words are', note('9.9', 'kept by two, and later by three'), ['2.3', 'elsewhere']],
  ['words so short that they tell nothing', note('9.9', 'by two'), [undefined, 'gone']],
])('%s', (_name, one, expected) => {
  expect(placed(one)).toEqual([[1, ...expected]]);
});
