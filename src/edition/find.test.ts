import { expect, test } from 'vitest';
import { miniEdition } from '../testing/mini-edition.ts';
import { rangesOf } from './find.ts';

const edition = miniEdition();
const refs = edition.passages.map(({ ref }) => ref);

test('references that stand together in a chapter are one range, in text order, each once', () => {
  const [first = '', second = ''] = refs;
  const chapters = new Set(edition.passages.map(({ chapter }) => chapter));
  expect(rangesOf(edition, [second, first, second])).toEqual([`${first}-${second}`]);
  expect(rangesOf(edition, [second])).toEqual([second]);
  expect(rangesOf(edition, refs)).toHaveLength(chapters.size);
  expect(rangesOf(edition, ['9.9'])).toEqual([]);
});
