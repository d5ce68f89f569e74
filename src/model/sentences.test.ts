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

test.each([
  ['Maj. Gen. Wick spoke. Col. Flint did not.', 2],
  ['He met U.S. Secretary Tallow. Nobody else did.', 2],
  ['It was signed in the U.S. The guild did not know.', 2],
  ['J. R. Wick wrote it. No. 3 is lost.', 2],
  ['Er kam am 3. Oktober, z. B. Mit dem Schiff. Vgl. Abb. 4 dazu. Dann ging er.', 3],
  ['He said no. Then he left.', 2],
  ['Sept. 2007 was dark. Lt. Flint, vol. II, para. 4.', 2],
  ['یہ پہلا جملہ ہے۔ یہ دوسرا ہے۔ کیا یہ تیسرا ہے؟ ہاں۔', 4],
  ['यह पहला है। यह दूसरा है।', 2],
  ['灯は消えた。誰も知らない。', 2],
  ['“Who?” asked Wick. «Niemand.» So war es.', 3],
])('%s has the right number of sentences', (text, count) => {
  expect(split(text)).toHaveLength(count);
});
