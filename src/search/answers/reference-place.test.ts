import { expect, test } from 'vitest';
import { outline } from '../../written-refs/testing.ts';
import { looksLikeReference } from '../meaning/written-place.ts';
import { referencePlace } from './reference-place.ts';

const place = (words: string) => referencePlace(words, outline);

test.each([
  '2.4-6',
  'para 2.4',
  'p2.4',
  '¶2.4',
  'ch. 2 ¶4',
  'Chapter 2',
  'section on the Ferrymen',
  'HLRS 2.4',
  'para 2:4',
])('%s looks like a reference and leads to its place', (words) => {
  expect(looksLikeReference(words)).toBe(true);
  expect(place(words)).toBeDefined();
});

test.each(['2.4', '42%', 'Sayed 2021', '149 killed', 'parade', 'lamps', '10,000', 'a '.repeat(100) + '2.4'])(
  '%s does not look like one',
  (words) => {
    expect(looksLikeReference(words)).toBe(false);
  },
);

test('passages are read in their chapter, ranges with both ends', () => {
  const chapter = outline.chapters.find(({ number }) => number === '2');
  expect(place('para 2.4')).toMatchObject({ name: '2.4', url: `${chapter?.url}#p2.4` });
  expect(place('2.4-6')).toMatchObject({ name: '2.4–2.6', url: `${chapter?.url}#p2.4-p2.6` });
  expect(place('chapter 2')).toMatchObject({ url: chapter?.url, about: '' });
});

test('what leaves a doubt leads nowhere', () => {
  for (const words of ['2.44', '2.4 and 2.7', 'section 2.4', 'chapter 99', 'para 4'])
    expect(place(words)).toBeUndefined();
});
