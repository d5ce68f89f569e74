import { expect, test } from 'vitest';
import { printParts, readParts } from './results.ts';
import { scoreOf } from './search/score.ts';

test('a part can be measured anew, the others stay, and those that are no more go', () => {
  const file = printParts(
    new Map([
      ['Speed', 'old'],
      ['Weight', '| a |'],
      ['Gone', 'x'],
    ]),
    ['Speed', 'Weight', 'Gone'],
  );
  const parts = readParts(file).set('Speed', 'new');
  expect(readParts(printParts(parts, ['Speed', 'Weight']))).toEqual(
    new Map([
      ['Speed', 'new'],
      ['Weight', '| a |'],
    ]),
  );
});

test('scores count first results, first five, and how far down the first answer is', () => {
  const judged = (found: string[][]) => ({ group: 'name' as const, answers: ['2.4', 'note:a'], found });
  const six = ['1.1', '1.2', '1.3', '1.4', '1.5'].map((place) => [place]);
  expect(
    scoreOf([judged([['2.4']]), judged([['1.1'], ['1.2', 'note:a']]), judged([...six, ['2.4']]), judged([])]),
  ).toEqual({
    queries: 4,
    success1: 0.25,
    success5: 0.5,
    reciprocalRank: (1 + 1 / 2 + 1 / 6) / 4,
  });
});
