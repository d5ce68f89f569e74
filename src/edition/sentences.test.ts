import { expect, test } from 'vitest';
import { sentenceAt, sentences } from './sentences.ts';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

test('sentences end at full stops before a capital', () => {
  expect(split('The lamps went out. Nobody knew why! “Was it the wind?” they asked.')).toEqual([
    'The lamps went out.',
    'Nobody knew why!',
    '“Was it the wind?” they asked.',
  ]);
});

test('a citation with a page or “et al.” stays in its sentence', () => {
  const text =
    'It burned for a week (Wick, 1890, p. 33). Others doubt it (Tallow et al., 2001). Flint et al. (2002) agree.';
  expect(split(text)).toEqual([
    'It burned for a week (Wick, 1890, p. 33).',
    'Others doubt it (Tallow et al., 2001).',
    'Flint et al. (2002) agree.',
  ]);
});

test('the sentence at an offset is the one that holds it', () => {
  const text = 'One is short. Two is here. Three ends.';
  expect(sentenceAt(text, text.indexOf('here'))).toBe('Two is here.');
  expect(sentenceAt(text, text.length)).toBe('Three ends.');
  expect(sentenceAt('', 0)).toBe('');
});
