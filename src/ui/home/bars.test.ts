import { expect, test } from 'vitest';
import { drawBars } from './bars.ts';

const passage = (section: string | null, words: number, notes: string[] = []) => ({ section, words, notes });

test('a chapter is as long as its text, in proportion to the longest, with a part for each section', () => {
  expect(
    drawBars([
      { words: 400, passages: [passage(null, 100), passage('a', 100), passage('a', 100), passage('b', 100)] },
      { words: 200, passages: [passage(null, 200)] },
    ]),
  ).toEqual([
    {
      sections: [
        { x: 0, width: 245 },
        { x: 250, width: 495 },
        { x: 750, width: 250 },
      ],
      marks: [],
    },
    { sections: [{ x: 0, width: 500 }], marks: [] },
  ]);
});

test('passages with notes have a mark below their middle', () => {
  const [bar] = drawBars([{ words: 200, passages: [passage(null, 100), passage(null, 100, ['note'])] }]);
  expect(bar?.marks).toEqual([748]);
});

test('the shortest section can be seen', () => {
  const [bar] = drawBars([{ words: 10_001, passages: [passage('a', 1), passage('b', 10_000)] }]);
  expect(bar?.sections[0]?.width).toBe(3);
});
